package app.rungs.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.UiDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

final class EntryListTest {

    private final UiDriver driver = UiDriver.start();
    private final List<String> opened = new ArrayList<>();

    @Test
    void lettersAndArrowsMoveAndEnterOpens() {
        var list = shown();
        driver.press(KeyCode.J)
                .press(KeyCode.J)
                .press(KeyCode.K)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);

        assertThat(opened).containsExactly("Two");
        assertThat(list.selected().getValue()).isEqualTo("Two");
    }

    @Test
    void theSelectionFollowsItsEntryWhenTheListIsShownAnew() {
        var list = shown();
        driver.onFx(() -> {
            list.select("Two");
            list.entries(List.of("Zero", "One", "Two"));
            return true;
        });
        assertThat(list.selected().getValue()).isEqualTo("Two");

        driver.onFx(() -> {
            list.entries(List.of("Zero"));
            return true;
        });
        assertThat(list.selected().getValue()).isNull();
    }

    @Test
    void longWorkSaysHowFarItIsAndKeepsWhatIsFinishedWhenItIsCancelled() {
        var bar = driver.onFx(StatusBar::new);
        driver.show(Appearance.LIGHT, 600, 60, () -> bar);
        var goOn = new CompletableFuture<Boolean>();
        var result = new CompletableFuture<Integer>();
        try (var background = Executors.newSingleThreadExecutor()) {
            driver.onFx(() -> {
                bar.follow(ProgressTask.start(
                        "Importing",
                        progress -> {
                            progress.at(12, 40);
                            goOn.orTimeout(20, TimeUnit.SECONDS).join();
                            return progress.isCancelled() ? 12 : 40;
                        },
                        background,
                        Platform::runLater,
                        result::complete,
                        result::completeExceptionally));
                return true;
            });
            driver.until("the progress is shown", () -> driver.isOnScreen("Importing: 12 of 40"));
            driver.click("Cancel");
            goOn.complete(true);

            assertThat(result.join()).isEqualTo(12);
        }
        driver.until("the activity is gone", () -> !driver.isOnScreen(".status-work"));
    }

    private EntryList<String> shown() {
        var list = driver.onFx(() -> new EntryList<String>(
                        "Words", word -> new EntryRow(word, Icon.NOTE, Tone.NEUTRAL, word, "", ""))
                .onOpen(opened::add));
        driver.show(Appearance.LIGHT, 400, 300, () -> {
            list.entries(List.of("One", "Two", "Three"));
            return new MasterDetail(list, new EmptyState(Icon.NOTE, "None", "Choose one."));
        });
        driver.focus(list);
        return list;
    }
}
