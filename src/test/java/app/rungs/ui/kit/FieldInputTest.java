package app.rungs.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.UiDriver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

final class FieldInputTest {

    private final UiDriver driver = UiDriver.start();
    private final List<Object> committed = new ArrayList<>();

    @Test
    void enterCommitsWhatIsTyped() {
        var title = shown(TextInput::new);
        driver.type("Report a near miss ").press(KeyCode.ENTER);

        assertThat(committed).containsExactly("Report a near miss");
        assertThat(text(title)).isEqualTo("Report a near miss ");
    }

    @Test
    void leavingTheFieldCommitsAndTidies() {
        var title = shown(TextInput::new);
        driver.type("Report ").press(KeyCode.TAB);

        assertThat(committed).containsExactly("Report");
        assertThat(text(title)).isEqualTo("Report");
    }

    @Test
    void aPauseCommitsByItself() {
        shown(TextInput::new);
        driver.type("Report").until("the pause is over", () -> !committed.isEmpty());

        assertThat(committed).containsExactly("Report");
    }

    @Test
    void nothingIsCommittedTwiceOrUnchanged() {
        var title = shown(TextInput::new);
        driver.onFx(() -> {
            title.show("Report");
            return true;
        });
        driver.press(KeyCode.ENTER).press(KeyCode.TAB);

        assertThat(committed).isEmpty();
    }

    @Test
    void aValueFromElsewhereDoesNotOverwriteWhatIsBeingTyped() {
        var title = shown(TextInput::new);
        driver.type("My wor");
        driver.onFx(() -> {
            title.show("Somebody else''s words");
            return true;
        });
        driver.type("ds");

        assertThat(text(title)).isEqualTo("My words");
        driver.press(KeyCode.ENTER);
        assertThat(committed).containsExactly("My words");
    }

    @Test
    void escapeGivesBackWhatWasThere() {
        var title = shown(TextInput::new);
        driver.onFx(() -> {
            title.show("Before");
            return true;
        });
        driver.press(KeyCode.END).type(" after").press(KeyCode.ESCAPE);

        assertThat(text(title)).isEqualTo("Before");
        driver.press(KeyCode.TAB);
        assertThat(committed).isEmpty();
    }

    @Test
    void blankTextIsNoValue() {
        var title = shown(TextInput::new);
        driver.onFx(() -> {
            title.show("Before");
            return true;
        });
        driver.press(KeyCode.SHORTCUT, KeyCode.A).type(" ").press(KeyCode.ENTER);

        assertThat(committed).hasSize(1).containsOnlyNulls();
    }

    @Test
    void proseKeepsItsLinesAndTabLeavesIt() {
        shown(ProseInput::new);
        driver.type("One").press(KeyCode.ENTER).type("two").press(KeyCode.TAB);

        assertThat(committed).containsExactly("One\ntwo");
    }

    @Test
    void aBadNumberStaysVisibleIsExplainedAndIsNotCommitted() {
        var number = shown(() -> NumberInput.whole(0, 100));
        driver.type("about 40").press(KeyCode.TAB);

        assertThat(committed).isEmpty();
        assertThat(text(number)).isEqualTo("about 40");
        assertThat(number.control().getAccessibleHelp()).contains("write it in digits");
        driver.focus(number.control())
                .press(KeyCode.SHORTCUT, KeyCode.A)
                .type("40")
                .press(KeyCode.ENTER);
        assertThat(committed).containsExactly(40);
        assertThat(number.control().getAccessibleHelp()).isEmpty();
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(NumberText.read("1 200.50").value()).isEqualByComparingTo("1200.5");
        assertThat(NumberText.read("12,5").value()).isEqualByComparingTo("12.5");
        assertThat(NumberText.read("\u22123").value()).isEqualByComparingTo("-3");
        assertThat(NumberText.read("0,125").value()).isEqualByComparingTo("0.125");
        assertThat(NumberText.read("1,200").problem()).contains("1200 or 1.200");
        assertThat(NumberText.read("1.2.3").problem()).isNotNull();
        assertThat(NumberText.read(" ")).isEqualTo(Reading.of(null));
        assertThat(NumberText.print(1200.0)).isEqualTo("1200");
    }

    @Test
    void aNumberOutsideItsLimitsIsRefused() {
        var number = shown(() -> NumberInput.decimal(0, 1.5));
        driver.type("1.6").press(KeyCode.ENTER);

        assertThat(committed).isEmpty();
        assertThat(number.control().getAccessibleHelp()).isEqualTo("Write a number from 0 to 1.5.");
    }

    @Test
    void aDayIsTypedInDigitsAndADayThatIsNoneIsExplained() {
        var date = shown(DateInput::new);
        driver.type("2026-2-30").press(KeyCode.ENTER);
        assertThat(committed).isEmpty();
        assertThat(date.control().getAccessibleHelp()).contains("2026-11-21");

        driver.press(KeyCode.SHORTCUT, KeyCode.A).type("2026-2-3").press(KeyCode.TAB);
        assertThat(committed).containsExactly(LocalDate.of(2026, 2, 3));
        assertThat(text(date)).isEqualTo("2026-02-03");
    }

    @Test
    void anEntryIsFoundByTypingAPartOfItsName() {
        var person = shown(() -> new EntryInput(FieldInputTest::people));
        driver.type("ke").press(KeyCode.DOWN).press(KeyCode.ENTER);

        assertThat(committed).containsExactly(new Choice("2", "Ken Storm"));
        assertThat(text(person)).isEqualTo("Ken Storm");
    }

    @Test
    void anUnknownNameIsNotGuessed() {
        var person = shown(() -> new EntryInput(FieldInputTest::people));
        driver.type("nobody").press(KeyCode.TAB);

        assertThat(committed).isEmpty();
        assertThat(person.control().getAccessibleHelp()).contains("Pick one from the list");
    }

    @Test
    void aNewEntryCanBeMadeOfWhatIsTyped() {
        shown(() -> new EntryInput(FieldInputTest::people).creating(name -> new Choice("9", name)));
        driver.type("Ada").press(KeyCode.ENTER);

        assertThat(committed).containsExactly(new Choice("9", "Ada"));
    }

    @Test
    void aChoiceMayBeTakenBackWhereNoneIsAllowed() {
        var layer = shown(() -> ChoiceInput.orNone(List.of(Tone.TACTICAL, Tone.STRATEGIC), Tone::word));
        driver.onFx(() -> {
            layer.show(Tone.TACTICAL);
            return true;
        });
        driver.press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.UP);

        assertThat(committed).containsExactly(Tone.STRATEGIC, Tone.TACTICAL, null);
    }

    @Test
    void aSwitchCommitsWhenItIsThrown() {
        shown(() -> new SwitchInput("Counts as discovery"));
        driver.press(KeyCode.SPACE);

        assertThat(committed).containsExactly(true);
    }

    private <T, I extends FieldInput<T>> I shown(Supplier<I> make) {
        var made = driver.onFx(make::get);
        made.onCommit(committed::add);
        driver.show(Appearance.LIGHT, 400, 300, () -> {
            var next = new TextInput();
            return new VBox(8, new FieldRow("Field", made), new FieldRow("Next", next));
        });
        driver.focus(made.control());
        return made;
    }

    private String text(FieldInput<?> input) {
        return driver.onFx(() -> ((TextInputControl) input.control()).getText());
    }

    private static List<Choice> people(String text) {
        return List.of(new Choice("1", "Maria Keller"), new Choice("2", "Ken Storm")).stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
