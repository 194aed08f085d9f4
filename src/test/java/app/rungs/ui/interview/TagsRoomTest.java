package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.TagTree;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RealDrag;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tags' own view: the tree by keys, merging, splitting, pairs that look alike, the trend. */
final class TagsRoomTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void tagsAreOrderedMergedAndSplit(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = new RoomDriver(
                        folder,
                        appearance,
                        (workspace, navigator) -> new InterviewRoom(workspace, RoomDriver.screen(), navigator))) {
            var driver = room.driver();
            fill(room);
            driver.until("the tabs are there", () -> driver.isOnScreen("Tags"));
            driver.click("Tags");
            driver.until("pairs that look alike are found", () -> driver.isOnScreen("onboarding · onboarding_flow"));
            room.picture("tags-alike", appearance, ".tag-row");

            choose(room, "onboarding_flow");
            driver.until("the tag is shown", () -> driver.isOnScreen(".trend-bar"));
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
            driver.until(
                    "it is a kind of the one above",
                    () -> names(room, "onboarding").contains("onboarding_flow"));
            driver.until("the tree shows it", () -> isUnder(room, "onboarding"));
            driver.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.LEFT);
            driver.until("it is none any more", () -> names(room, "onboarding").isEmpty());

            choose(room, "onboarding");
            driver.until("its uses are there", () -> uses(room).getItems().size() == 4);
            room.picture("tags-trend", appearance, ".trend-bar");
            driver.onFx(() -> {
                uses(room).getSelectionModel().selectIndices(0, 1);
                return true;
            });
            driver.click("Split off…");
            driver.until("the name is asked", () -> driver.isOnScreen(".tag-asked .text-field"));
            driver.type("accounts");
            driver.press(KeyCode.ENTER);
            driver.until("two have moved", () -> tag(room, "accounts") == 2 && tag(room, "onboarding") == 2);
            room.workspace().undo().join();
            assertThat(tag(room, "onboarding")).isEqualTo(4);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    @org.junit.jupiter.api.Tag("display")
    void aTagDraggedOntoAnotherBecomesAKindOfItAndAQuoteDraggedOntoATagBearsIt() {
        try (var room = new RoomDriver(
                folder,
                Appearance.LIGHT,
                (workspace, navigator) -> new InterviewRoom(workspace, RoomDriver.screen(), navigator))) {
            var driver = room.driver();
            fill(room);
            driver.until("the tabs are there", () -> driver.isOnScreen("Tags"));
            driver.click("Tags");
            choose(room, "onboarding");
            driver.until("its uses are there", () -> uses(room).getItems().size() == 4);

            driver.settle();
            var quote = driver.find(".tag-pane .entry-list .list-cell");
            new RealDrag(driver).drag(quote, row(room, "wants-proof"));
            driver.until("the quote bears it", () -> tag(room, "wants-proof") > 0);

            driver.until(
                    "the tree counts it",
                    () -> row(room, "wants-proof").lookupAll(".muted").stream()
                            .anyMatch(count -> count instanceof Label words
                                    && words.getText().equals("1")));
            driver.settle();
            new RealDrag(driver).drag(row(room, "onboarding_flow"), row(room, "onboarding"));
            driver.until("it is a kind of it", () -> names(room, "onboarding").contains("onboarding_flow"));
            room.workspace().undo().join();
            room.workspace().undo().join();
            assertThat(names(room, "onboarding")).isEmpty();
            assertThat(tag(room, "wants-proof")).isZero();
        }
    }

    private static Node row(RoomDriver room, String tag) {
        return room.driver().find(".tag-tree").lookupAll(".tree-cell").stream()
                .filter(row -> row.lookupAll(".label").stream()
                        .anyMatch(label ->
                                label instanceof Label words && words.getText().equals(tag)))
                .findFirst()
                .orElseThrow();
    }

    private static void fill(RoomDriver room) {
        room.workspace()
                .edit("Add", draft -> {
                    var quotes = draft.entries().all(Highlight.class).stream()
                            .limit(4)
                            .toList();
                    var onboarding = new Tag(Id.fresh(EntryType.TAG), "onboarding", null, "first day");
                    var flow = new Tag(Id.fresh(EntryType.TAG), "onboarding_flow", null, null);
                    draft.add(new Tag(Id.fresh(EntryType.TAG), "wants-proof", null, null));
                    draft.add(onboarding);
                    draft.add(flow);
                    quotes.forEach(quote -> draft.add(link(quote, onboarding)));
                    draft.add(link(quotes.getFirst(), flow));
                })
                .join();
    }

    private static Link link(Highlight quote, Tag tag) {
        return new Link(Id.fresh(EntryType.LINK), quote.id(), Relation.TAGGED, tag.id(), Polarity.SUPPORTING, null);
    }

    /** Whether what is chosen in the tree hangs under a tag there. */
    @SuppressWarnings("unchecked") // the one tree of the view
    private static boolean isUnder(RoomDriver room, String parent) {
        TreeView<TagTree.Node> tree = room.driver().find(".tree-view", TreeView.class);
        var chosen = tree.getSelectionModel().getSelectedItem();
        return chosen != null
                && chosen.getParent().getValue() != null
                && chosen.getParent().getValue().tag().name().equals(parent);
    }

    @SuppressWarnings("unchecked") // the one tree of the view
    private static void choose(RoomDriver room, String name) {
        var driver = room.driver();
        TreeView<TagTree.Node> tree = driver.find(".tree-view", TreeView.class);
        driver.until(
                "it is in the tree",
                () -> tree.getRoot().getChildren().stream()
                        .anyMatch(item -> item.getValue().tag().name().equals(name)));
        driver.focus(tree);
        driver.onFx(() -> {
            tree.getRoot().getChildren().stream()
                    .filter(item -> item.getValue().tag().name().equals(name))
                    .forEach(tree.getSelectionModel()::select);
            return true;
        });
        driver.until("it is shown", () -> driver.isOnScreen(".tag-pane .page-title"));
    }

    private static ListView<?> uses(RoomDriver room) {
        return room.driver().find(".tag-pane .entry-list", ListView.class);
    }

    private static Set<String> names(RoomDriver room, String parent) {
        return room.workspace()
                .read(entries -> entries.all(Tag.class).stream()
                        .filter(tag -> tag.parent() != null
                                && entries.get(tag.parent()).name().equals(parent))
                        .map(Tag::name)
                        .collect(Collectors.toSet()))
                .join();
    }

    private static int tag(RoomDriver room, String name) {
        return room.workspace()
                .read(entries -> List.copyOf(new TagTree(entries).tags()).stream()
                        .filter(tag -> tag.name().equals(name))
                        .mapToInt(tag -> new TagTree(entries).pieces(tag.id()).size())
                        .sum())
                .join();
    }
}
