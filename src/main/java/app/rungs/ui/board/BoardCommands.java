package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Alignment;
import app.rungs.ui.board.geometry.Arrangement;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.LayeredTidy;
import app.rungs.ui.board.geometry.Sizing;
import app.rungs.ui.entry.RoomCommand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;

/** Does what the commands of a board say, as far as it can be done with what is selected. */
final class BoardCommands {

    /** How much larger a key makes things, in board units. */
    private static final double STEP = 24;

    private final BoardViewModel model;
    private final BoardTravel travel;
    private final Consumer<BoardCommand> asked;

    /** @param asked does what needs the screen to be asked or shown */
    BoardCommands(BoardViewModel model, BoardTravel travel, Consumer<BoardCommand> asked) {
        this.model = model;
        this.travel = travel;
        this.asked = asked;
    }

    /** Which keys do what. */
    BoardShortcuts shortcuts() {
        return new BoardShortcuts(model.habits().memory());
    }

    /** Does it; nothing happens where it cannot be done. */
    void run(BoardCommand command) {
        if (isPossible(command)) {
            perform(command);
            model.changed();
        }
    }

    /** What can be done now, for the palette. */
    List<RoomCommand> offered() {
        return Arrays.stream(BoardCommand.values())
                .filter(this::isPossible)
                .map(command -> new RoomCommand(
                        "board." + command.name().toLowerCase(Locale.ROOT),
                        command.words(),
                        command.icon(),
                        shortcuts()
                                .shortcut(command)
                                .map(KeyCombination::getDisplayText)
                                .orElse(""),
                        () -> run(command)))
                .toList();
    }

    /** Whether it would do anything now. */
    boolean isPossible(BoardCommand command) {
        var selection = model.selection();
        int things = selection.cards().size() + selection.frames().size();
        return switch (command) {
            case OPEN -> things == 1;
            case PARENT -> model.way().size() > 1;
            case CONNECTED, SWAP, BESIDE_EDIT ->
                selection.cards().size() == 1 && selection.frames().isEmpty();
            case EDIT -> things == 1 || selection.connector() != null;
            case CONNECT -> selection.cards().size() == 2;
            case COPY, CUT, DUPLICATE, LOCK, FIT_SELECTION, NEST -> things > 0;
            case SELECT_KIND, SELECT_LINKED, FIT_HEIGHT -> !selection.cards().isEmpty();
            case WIDER, NARROWER, TALLER, LOWER -> new CardEdits(model).canResize();
            case REMOVE -> things > 0 || selection.connector() != null;
            case GROUP, ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT, ALIGN_TOP, ALIGN_MIDDLE, ALIGN_BOTTOM -> things > 1;
            case EVEN_ACROSS, EVEN_DOWN -> things > 2;
            case SAME_WIDTH, SAME_HEIGHT, STRETCH_ACROSS, STRETCH_DOWN ->
                things > 1 && new CardEdits(model).canResize();
            case UNGROUP, FIT_FRAME, COLLAPSE, SELECT_INSIDE ->
                !selection.frames().isEmpty();
            case FRONT, FORWARD, BACKWARD, BACK -> things > 0;
            case REVERSE -> new LinkEdits(model).canReverse();
            case HEADS, HANG_START, HANG_END -> selection.connector() != null;
            case START, END ->
                selection.connector() != null || selection.cards().size() == 1;
            case NEXT_SECTION, SECTION_BEFORE -> !travel.sections().isEmpty();
            case CURVED, STRAIGHT, ELBOW -> model.lines() != LineShape.valueOf(command.name());
            default -> true;
        };
    }

    private void perform(BoardCommand command) {
        switch (command) {
            case OPEN,
                    PARENT,
                    BESIDE_EDIT,
                    EDIT,
                    CONNECT,
                    CONNECTED,
                    NOTE,
                    NEW,
                    INSERT,
                    SWAP,
                    STAMP,
                    COPY,
                    PASTE,
                    HANG_START,
                    HANG_END,
                    MENU,
                    SHORTCUTS,
                    FIT_HEIGHT -> asked.accept(command);
            case SELECT_ALL -> model.selectAll();
            case SELECT_KIND -> new CardChoice(model).sameKind();
            case SELECT_LINKED -> new CardChoice(model).linked();
            case SELECT_INSIDE -> new CardChoice(model).inside();
            case WIDER -> new CardEdits(model).grow(STEP, 0);
            case NARROWER -> new CardEdits(model).grow(-STEP, 0);
            case TALLER -> new CardEdits(model).grow(0, STEP);
            case LOWER -> new CardEdits(model).grow(0, -STEP);
            case CUT -> {
                asked.accept(BoardCommand.COPY);
                new CardEdits(model).removeSelected();
            }
            case DUPLICATE -> new CardCopies(model).duplicate();
            case REMOVE -> new CardEdits(model).removeSelected();
            case GROUP -> new FrameEdits(model).group();
            case FRAME -> new FrameEdits(model).frame(Messages.of("board.frame.new"));
            case UNGROUP -> new FrameEdits(model).ungroup();
            case FIT_FRAME -> new FrameEdits(model).fit();
            case COLLAPSE -> new FrameEdits(model).collapse();
            case NEST -> new BoardNesting(model).nest();
            case ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT, ALIGN_TOP, ALIGN_MIDDLE, ALIGN_BOTTOM ->
                arrange(
                        command,
                        Alignment.valueOf(command.name().substring("ALIGN_".length()))
                                .of(led()));
            case EVEN_ACROSS -> arrange(command, Arrangement.evenAcross(led()));
            case EVEN_DOWN -> arrange(command, Arrangement.evenDown(led()));
            case SAME_WIDTH, SAME_HEIGHT, STRETCH_ACROSS, STRETCH_DOWN ->
                new CardEdits(model).sized(did(command), Sizing.valueOf(command.name()));
            case TIDY -> tidy(command, false);
            case TIDY_LAYERS -> tidy(command, true);
            case FRONT -> new CardLooks(model).toFront();
            case FORWARD -> new CardLooks(model).forward();
            case BACKWARD -> new CardLooks(model).backward();
            case BACK -> new CardLooks(model).toBack();
            case LOCK -> new CardLooks(model).lock();
            case UNLOCK_ALL -> new CardLooks(model).unlockAll();
            case REVERSE -> new LinkEdits(model).reverse();
            case HEADS -> new LinkEdits(model).nextHeads();
            case START -> travel.along(false);
            case END -> travel.along(true);
            case CURVED, STRAIGHT, ELBOW -> new CardLooks(model).lines(LineShape.valueOf(command.name()));
            case ZOOM_IN -> travel.zoomIn();
            case ZOOM_OUT -> travel.zoomOut();
            case ZOOM_WHOLE -> travel.zoomTo(1);
            case FIT -> travel.fit();
            case FIT_SELECTION -> travel.fitSelection();
            case NEXT_SECTION -> travel.section(1);
            case SECTION_BEFORE -> travel.section(-1);
            case GRID, GUIDES, MAP, WHEEL, BESIDE, ZEN -> command.habit().ifPresent(model.habits()::turn);
        }
    }

    private Map<Id<?>, Box> led() {
        return Grasp.of(model).led();
    }

    private CompletableFuture<Void> arrange(BoardCommand command, Map<Id<?>, Box> boxes) {
        return new CardEdits(model).arrange(did(command), boxes);
    }

    private static String did(BoardCommand command) {
        return Messages.of("board.did." + command.name().toLowerCase(Locale.ROOT));
    }

    /** Tidies what is selected; with less than two things selected, the whole board, whose frames stay whole. */
    private void tidy(BoardCommand command, boolean layered) {
        if (model.selection().cards().size() + model.selection().frames().size() < 2) {
            model.selectAll();
        }
        var boxes = led();
        var laid = layered ? LayeredTidy.of(boxes, edges(boxes)) : Arrangement.grid(boxes);
        arrange(command, laid);
    }

    /** The connectors between what is tidied: one of a card in a frame counts for its frame. */
    private List<Map.Entry<Id<?>, Id<?>>> edges(Map<Id<?>, Box> boxes) {
        var standsFor = new LinkedHashMap<Id<?>, Id<?>>();
        for (var id : boxes.keySet()) {
            if (id.type() == EntryType.FRAME) {
                model.content().frames().cards(Grasp.frame(id)).forEach(card -> standsFor.put(card, id));
            } else {
                standsFor.put(id, id);
            }
        }
        var edges = new ArrayList<Map.Entry<Id<?>, Id<?>>>();
        for (var connector : model.content().connectors()) {
            var from = Optional.<Id<?>>ofNullable(standsFor.get(connector.from()));
            var to = Optional.<Id<?>>ofNullable(standsFor.get(connector.to()));
            if (from.isPresent() && to.isPresent()) {
                edges.add(Map.entry(from.get(), to.get()));
            }
        }
        return edges;
    }
}
