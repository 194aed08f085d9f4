package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.kit.PageHeader;
import app.rungs.ui.kit.SectionTitle;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** What a new board can begin with: the templates of the program, and those the user kept. One click makes the board. */
final class TemplatesPane extends BorderPane implements AutoCloseable {

    private static final double TILE = 280;
    private static final double TILE_HEIGHT = 266;

    /** A template of one's own: the board that was kept, and what is on it. */
    private record Kept(Board board, BoardStamp stamp) {}

    private final Consumer<Id<Board>> beginLike;
    private final VBox own = new VBox();
    private final LatestAnswer<List<Kept>> kept;

    /**
     * @param begin makes a board from a template
     * @param beginLike makes a board that begins as another
     * @param leave goes back
     */
    TemplatesPane(Desk desk, Consumer<BoardTemplate> begin, Consumer<Id<Board>> beginLike, Runnable leave) {
        this.beginLike = beginLike;
        getStyleClass().add("templates-pane");
        var head = new PageHeader(Messages.of("board.templates.title")).back(Messages.of("board.title"), leave);
        head.getStyleClass().add("board-head");
        var tiles = tiles();
        for (var template : BoardTemplate.values()) {
            tiles.getChildren()
                    .add(tile(template.title(), template.purpose(), template.areas(), () -> begin.accept(template)));
        }
        own.getStyleClass().add("templates-own");
        own.managedProperty().bind(own.visibleProperty());
        own.setVisible(false);
        var all = new VBox(tiles, own);
        all.getStyleClass().add("templates");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setTop(head);
        setCenter(scroll);
        kept = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        kept.ask(entries -> entries.having(Board.class, "template", true).stream()
                .sorted(Comparator.comparing(Board::name))
                .map(board -> new Kept(board, BoardStamp.of(entries, board.id(), Set.of())))
                .toList());
    }

    @Override
    public void close() {
        kept.close();
    }

    private void show(List<Kept> boards) {
        var tiles = tiles();
        for (var one : boards) {
            tiles.getChildren()
                    .add(tile(
                            one.board().name(),
                            Messages.of("board.templates.own.purpose"),
                            areas(one.stamp()),
                            () -> beginLike.accept(one.board().id())));
        }
        own.getChildren().setAll(new SectionTitle(Messages.of("board.templates.own")), tiles);
        own.setVisible(!boards.isEmpty());
    }

    private static List<BoardTemplate.Area> areas(BoardStamp stamp) {
        return Stream.concat(
                        stamp.frames().stream()
                                .map(it -> new BoardTemplate.Area(it.name() == null ? "" : it.name(), it.box())),
                        stamp.cards().stream().map(it -> new BoardTemplate.Area("", it.box())))
                .toList();
    }

    private static TilePane tiles() {
        var tiles = new TilePane();
        tiles.getStyleClass().add("template-tiles");
        tiles.setPrefTileWidth(TILE);
        tiles.setPrefTileHeight(TILE_HEIGHT);
        return tiles;
    }

    private static Node tile(String title, String purpose, List<BoardTemplate.Area> areas, Runnable action) {
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        var words = new Label(purpose);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var body = new VBox(new TemplatePreview(areas), name, words);
        body.getStyleClass().add("template-body");
        body.setMaxWidth(TILE);
        var tile = new Button();
        tile.setGraphic(body);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.getStyleClass().addAll("template-tile");
        tile.setAccessibleText(title + ". " + purpose);
        tile.setPrefWidth(TILE);
        tile.setMaxHeight(Double.MAX_VALUE);
        tile.setOnAction(_ -> action.run());
        return tile;
    }
}
