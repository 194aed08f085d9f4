package app.rungs.ui.entry;

import app.rungs.model.Change;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.MasterDetail;
import app.rungs.ui.kit.PageHeader;
import app.rungs.ui.kit.Theme;
import app.rungs.ui.kit.ViewSwitch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What every room is made of: tabs for its kinds of entries, their list, and the page of the one chosen. */
public final class RoomPane extends BorderPane implements AutoCloseable {

    private final Desk desk;
    private final List<EntryType> types;
    private final TypeTabs tabs;
    private final EntryListViewModel listed;
    private final EntryListPane list;
    private final MasterDetail split;
    private final HBox switches = new HBox(BETWEEN);
    private final Button create = Buttons.primary("", Icon.ADD, () -> create(type()));
    private final Map<EntryType, Function<Id<?>, Page>> pages = new EnumMap<>(EntryType.class);
    private final Map<EntryType, Whole> wholes = new EnumMap<>(EntryType.class);
    private final LatestAnswer<Map<EntryType, Integer>> counts;
    private final Runnable unfollow;
    private EntryType type;
    private @Nullable Page page;
    private @Nullable Page whole;
    private @Nullable Id<?> shown;

    /** Between a button of the room's own and the views, in pixels. */
    private static final double BETWEEN = 8;

    /** The name the list of a type is kept by, where its entries can be seen at once too. */
    private static final String LIST = "list";

    /** The views of all entries of a type at once, and the switch between them and their list. */
    private record Whole(List<WholeView> all, ViewSwitch<String> views, String kept, ViewMemory memory) {

        /** The view chosen last, the first one before; null where that was the list. */
        @Nullable
        WholeView last() {
            var name = memory.recalled().apply(kept).orElse(all.getFirst().name());
            return name.equals(LIST) ? null : named(name);
        }

        WholeView named(String name) {
            return all.stream()
                    .filter(view -> view.name().equals(name))
                    .findFirst()
                    .orElse(all.getFirst());
        }
    }

    public RoomPane(Desk desk, String title, List<EntryType> types) {
        this.desk = desk;
        desk.shown().in(this);
        this.types = List.copyOf(types);
        this.type = types.getFirst();
        getStyleClass().add("room");
        Theme.add(this, "entry");
        listed = new EntryListViewModel(desk, Set.of(type));
        list = new EntryListPane(listed, this::create).onChoose(this::showPage).onNone(this::showNothing);
        list.onEnter(() -> {
            if (page != null) {
                page.enter();
            }
        });
        split = new MasterDetail(list, nothing());
        split.setDividerPositions(0.3);
        tabs = new TypeTabs(types, this::choose);
        var header = new PageHeader(title).tool(switches).tool(create);
        var head = new VBox(header, tabs);
        head.getStyleClass().add("room-head");
        setTop(head);
        counts = new LatestAnswer<>(desk.workspace(), desk.screen(), tabs::counts);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream().anyMatch(this::counts)) {
                count();
            }
        });
        count();
        dress();
        setCenter(split);
    }

    /** Shows entries of {@code of} on a page of the room's own. */
    public RoomPane page(EntryType of, Function<Id<?>, Page> maker) {
        pages.put(of, maker);
        return this;
    }

    /** Lets the page of an {@code owner} add entries of {@code of} that name it in {@code field}. */
    public RoomPane adding(EntryType owner, EntryType of, String field) {
        var maker = pages.getOrDefault(owner, id -> new EntryPage(desk, id));
        pages.put(owner, id -> {
            var made = maker.apply(id);
            if (made instanceof EntryPage entry) {
                entry.adding(of, () -> create(of, Map.of(field, id)));
            }
            return made;
        });
        return this;
    }

    /** Offers to show all entries of {@code of} at once, and begins so. */
    public RoomPane whole(EntryType of, Icon icon, String words, Supplier<Page> maker) {
        return views(of, ViewMemory.ofRoom(), List.of(new WholeView("whole", icon, words, maker)));
    }

    /** The same, beginning with the list. */
    public RoomPane beside(EntryType of, Icon icon, String words, Supplier<Page> maker) {
        var memory = ViewMemory.ofRoom();
        var one = new WholeView("beside", icon, words, maker);
        memory.keep(kept(of), LIST);
        return views(of, memory, List.of(one));
    }

    /** Offers several views of all entries of {@code of}, and begins with the one that was chosen last. */
    public RoomPane views(EntryType of, ViewMemory memory, List<WholeView> all) {
        var views = new ViewSwitch<String>(this::chooseView);
        all.forEach(view -> views.view(view.name(), view.icon(), view.words()));
        views.view(LIST, Icon.LIST, Messages.of("entry.view.list"));
        wholes.put(of, new Whole(List.copyOf(all), views, kept(of), memory));
        switches.getChildren().add(views);
        dress();
        if (of == type) {
            showWhole(true);
        }
        return this;
    }

    /** Puts a button of the room's own into its head. */
    public RoomPane tool(Button button) {
        switches.getChildren().addFirst(button);
        return this;
    }

    /** Shows the page of an entry. */
    public void open(Id<?> id) {
        if (types.contains(id.type())) {
            go(id.type(), false);
            list.mark(id);
        } else {
            showWhole(false);
            list.mark(null);
        }
        showPage(id);
    }

    /** Asks for a new entry. */
    public void create(EntryType of) {
        create(of, Map.of());
    }

    /** The same with what is known of it already, by field name. */
    public void create(EntryType of, Map<String, Object> given) {
        if (types.contains(of)) {
            go(of, false);
        } else {
            showWhole(false);
        }
        list.mark(null);
        show(new NewEntryPage(desk, of, given, this::openNew, this::showNothing), null);
        enter();
    }

    /** The page that is open; null for none. */
    public @Nullable Page page() {
        return page;
    }

    /** The name a type's last view is kept by. */
    private static String kept(EntryType of) {
        return "view-" + of.word();
    }

    private EntryType type() {
        return type;
    }

    /** Whoever has gone elsewhere while it was stored finds it here later, and is not fetched back. */
    private void openNew(Id<?> id) {
        if (getScene() == null) {
            open(id);
        } else {
            desk.navigator().open(id);
            enter();
        }
    }

    private void enter() {
        if (page != null) {
            // Without its skin a split does not hold its parts yet, and what is in none cannot take the focus.
            applyCss();
            page.enter();
        }
    }

    private void choose(EntryType chosen) {
        go(chosen, wholes.containsKey(chosen));
    }

    private void go(EntryType chosen, boolean wholeView) {
        if (chosen != type) {
            type = chosen;
            tabs.show(chosen);
            showNothing();
            list.types(Set.of(chosen));
        }
        dress();
        showWhole(wholeView);
    }

    private void chooseView(String name) {
        var view = wholes.get(type);
        if (view != null) {
            view.memory().keep(view.kept(), name);
            show(view, name.equals(LIST) ? null : view.named(name));
        }
    }

    /** Shows the view chosen last, or the list. */
    private void showWhole(boolean wanted) {
        var view = wholes.get(type);
        if (view == null) {
            closeWhole();
            setCenter(split);
        } else {
            show(view, wanted ? view.last() : null);
        }
    }

    private void show(Whole view, @Nullable WholeView wanted) {
        closeWhole();
        if (wanted == null) {
            setCenter(split);
            view.views().show(LIST);
        } else {
            whole = wanted.make().get();
            setCenter(whole.view());
            view.views().show(wanted.name());
        }
    }

    private void closeWhole() {
        if (whole != null) {
            whole.close();
            whole = null;
        }
    }

    private void dress() {
        create.setText(Messages.of("entry.new", Desk.word(type)));
        create.setVisible(type != EntryType.HIGHLIGHT);
        create.setManaged(create.isVisible());
        wholes.forEach((of, view) -> {
            view.views().setVisible(of == type);
            view.views().setManaged(of == type);
        });
    }

    private void showPage(Id<?> id) {
        if (!id.equals(shown)) {
            var maker = pages.get(id.type());
            show(maker == null ? new EntryPage(desk, id) : maker.apply(id), id);
        }
    }

    private void showNothing() {
        closePage();
        split.detail(nothing());
    }

    private void show(Page next, @Nullable Id<?> id) {
        closePage();
        page = next;
        shown = id;
        split.detail(next.view());
    }

    private void closePage() {
        if (page != null) {
            page.close();
            page = null;
        }
        shown = null;
    }

    private EmptyState nothing() {
        return new EmptyState(
                EntryLook.icon(type), Messages.of("entry.none.title"), Messages.of("entry.none", Desk.word(type)));
    }

    private boolean counts(Change change) {
        return !(change instanceof Change.Updated) && types.contains(change.id().type());
    }

    private void count() {
        counts.ask(entries -> {
            var numbers = new EnumMap<EntryType, Integer>(EntryType.class);
            types.forEach(counted -> numbers.put(counted, entries.count(counted)));
            return numbers;
        });
    }

    @Override
    public void close() {
        closePage();
        closeWhole();
        unfollow.run();
        counts.close();
        listed.close();
        desk.close();
    }
}
