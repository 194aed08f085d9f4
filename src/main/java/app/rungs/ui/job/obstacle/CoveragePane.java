package app.rungs.ui.job.obstacle;

import app.rungs.findings.Coverage;
import app.rungs.findings.Coverage.Degree;
import app.rungs.findings.Coverage.Verdict;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Obstacle;
import app.rungs.model.Polarity;
import app.rungs.model.Product;
import app.rungs.model.Relation;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LiveAnswer;
import app.rungs.ui.entry.Page;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Obstacles down, products across: which product takes which obstacle away, whole or in part; and what that leaves. */
public final class CoveragePane extends VBox implements Page {

    private static final Set<EntryType> WATCHED = EnumSet.of(EntryType.PRODUCT, EntryType.OBSTACLE, EntryType.LINK);

    private final Desk desk;
    private final Label summary = new Label();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final LiveAnswer<Coverage> answer;

    public CoveragePane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("value-matrix");
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        grid.getStyleClass().addAll("matrix", "coverage-matrix");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(summary, scroll);
        answer = new LiveAnswer<>(desk, WATCHED, Coverage::new, this::show);
    }

    private void show(Coverage coverage) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        boolean nothing = coverage.products().isEmpty() || coverage.obstacles().isEmpty();
        scroll.setContent(nothing ? empty(coverage) : grid);
        scroll.setFitToHeight(nothing);
        if (nothing) {
            summary.setText("");
            return;
        }
        summary.setText(Messages.of(
                "obstacle.coverage.summary",
                coverage.of(Verdict.NOTHING).size(),
                coverage.of(Verdict.TOGETHER).size(),
                coverage.of(Verdict.IN_PART).size(),
                coverage.of(Verdict.COVERED).size()));
        var first = new ColumnConstraints(200, 280, Double.MAX_VALUE);
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        grid.add(head(Messages.of("types.obstacle")), 0, 0);
        int column = 1;
        for (var product : coverage.products()) {
            grid.getColumnConstraints().add(new ColumnConstraints(104, 132, 160));
            grid.add(head(product.name()), column++, 0);
        }
        grid.getColumnConstraints().add(new ColumnConstraints(168));
        grid.add(head(Messages.of("obstacle.coverage.verdict")), column, 0);
        int row = 1;
        for (var obstacle : coverage.obstacles()) {
            row(coverage, obstacle, row++);
        }
    }

    private void row(Coverage coverage, Obstacle obstacle, int row) {
        var name = new Hyperlink(obstacle.statement());
        name.getStyleClass().add("matrix-name");
        name.setWrapText(true);
        name.setOnAction(_ -> desk.navigator().open(obstacle.id()));
        grid.add(name, 0, row);
        int column = 1;
        for (var product : coverage.products()) {
            grid.add(cell(coverage.degree(product.id(), obstacle.id()), product, obstacle), column++, row);
        }
        grid.add(verdict(coverage.verdict(obstacle.id())), column, row);
    }

    private Button cell(Degree degree, Product product, Obstacle obstacle) {
        var words = Messages.of("obstacle.coverage." + degree.name());
        var cell = Buttons.quiet(
                degree == Degree.NONE ? "–" : words,
                degree == Degree.WHOLE ? Icon.CHECK : null,
                () -> turn(product.id(), obstacle.id(), degree));
        cell.getStyleClass().addAll("coverage-cell", degree.name().toLowerCase(Locale.ROOT));
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAccessibleText(Messages.of("obstacle.coverage.cell", product.name(), obstacle.statement(), words));
        return cell;
    }

    /** From nothing to a part, from a part to the whole, and back to nothing. */
    private void turn(Id<Product> product, Id<Obstacle> obstacle, Degree now) {
        desk.edit(Messages.of("obstacle.edit.coverage"), draft -> turn(draft, product, obstacle, now), () -> {});
    }

    private static void turn(Draft draft, Id<Product> product, Id<Obstacle> obstacle, Degree now) {
        draft.entries().links(product).stream()
                .filter(link -> link.to().equals(obstacle)
                        && (link.relation() == Relation.REMOVES || link.relation() == Relation.EASES))
                .map(Link::id)
                .toList()
                .forEach(draft::remove);
        if (now != Degree.WHOLE) {
            var relation = now == Degree.NONE ? Relation.EASES : Relation.REMOVES;
            draft.add(new Link(Id.fresh(EntryType.LINK), product, relation, obstacle, Polarity.SUPPORTING, null));
        }
    }

    private static Chip verdict(Verdict verdict) {
        return switch (verdict) {
            case NOTHING -> Chip.of(Tone.DANGER, Messages.of("obstacle.coverage.nothing"));
            case IN_PART -> Chip.of(Tone.WARNING, Messages.of("obstacle.coverage.inPart"));
            case TOGETHER -> Chip.of(Tone.ACCENT, Icon.CHAIN, Messages.of("obstacle.coverage.together"));
            case COVERED -> Chip.of(Tone.SUCCESS, Messages.of("obstacle.coverage.covered"));
        };
    }

    private EmptyState empty(Coverage coverage) {
        var missing = coverage.products().isEmpty() ? EntryType.PRODUCT : EntryType.OBSTACLE;
        return new EmptyState(
                        Icon.MATRIX, Messages.of("obstacle.coverage.none.title"), Messages.of("obstacle.coverage.none"))
                .with(Buttons.secondary(
                        Messages.of("entry.new", Desk.word(missing)),
                        Icon.ADD,
                        () -> desk.navigator().create(missing)));
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("matrix-head");
        Tips.whenCut(label);
        return label;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void enter() {
        grid.requestFocus();
    }

    @Override
    public void close() {
        answer.close();
    }
}
