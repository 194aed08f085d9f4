package app.rungs.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The head of a page: the way back, what the page is, how much it holds, what can be done. */
public final class PageHeader extends HBox {

    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox tools = new HBox();
    private @Nullable Button primary;

    public PageHeader(String title) {
        getStyleClass().add("page-header");
        this.title.setText(title);
        this.title.getStyleClass().add("page-title");
        Tips.whenCut(this.title);
        count.getStyleClass().add("page-count");
        count.managedProperty().bind(count.textProperty().isEmpty().not());
        tools.getStyleClass().add("page-tools");
        tools.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(this.title, count);
        words.getStyleClass().add("page-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, tools);
    }

    public void title(String words) {
        title.setText(words);
    }

    /** The line under the title, such as "24 jobs · 3 segments"; empty for none. */
    public PageHeader count(String words) {
        count.setText(words);
        return this;
    }

    /** Keeps the line's place until it is known how much there is, so that what is below need not move then. */
    public void countLater() {
        count.managedProperty().unbind();
        count.setManaged(true);
    }

    /** The button on the left that leads back; {@code words} say where to. */
    public PageHeader back(String words, Runnable action) {
        getChildren().addFirst(Buttons.icon(Icon.BACK, words, action));
        return this;
    }

    /** A further button or field, to the left of the primary button. */
    public PageHeader tool(Node tool) {
        tools.getChildren()
                .add(
                        primary == null
                                ? tools.getChildren().size()
                                : tools.getChildren().size() - 1,
                        tool);
        return this;
    }

    public PageHeader secondary(String words, Icon icon, Runnable action) {
        return tool(Buttons.secondary(words, icon, action));
    }

    /** The page's one primary button. */
    public PageHeader primary(String words, Icon icon, Runnable action) {
        if (primary != null) {
            throw new IllegalStateException("A page has one primary button.");
        }
        primary = Buttons.primary(words, icon, action);
        tools.getChildren().add(primary);
        return this;
    }
}
