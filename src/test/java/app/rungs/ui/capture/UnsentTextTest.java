package app.rungs.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Typing goes on while a line is on its way to the disk. */
class UnsentTextTest {

    private final UnsentText unsent = new UnsentText();

    @Test
    void whatIsTypedBehindALineOnItsWayStaysAndHasATimeOfItsOwn() {
        unsent.typed("one", 100);
        var first = unsent.send().orElseThrow();
        unsent.typed("onetwo", 200);
        var second = unsent.send().orElseThrow();
        unsent.typed("onetwoth", 300);

        assertThat(unsent.saved()).isEqualTo("twoth");
        assertThat(unsent.saved()).isEqualTo("th");
        assertThat(first.text()).isEqualTo("one");
        assertThat(first.typedAt()).isEqualTo(100);
        assertThat(second.text()).isEqualTo("two");
        assertThat(second.typedAt()).isEqualTo(200);
        assertThat(unsent.typedAt()).isEqualTo(300);
        assertThat(unsent.isUnderway()).isFalse();
    }

    @Test
    void aLineThatIsRefusedIsUnsentAgainWithTheTimeOfItsFirstKey() {
        unsent.typed("one", 100);
        var sent = unsent.send().orElseThrow();
        unsent.typed("one more", 900);
        unsent.refused();

        assertThat(unsent.current()).isEqualTo("one more");
        assertThat(unsent.typedAt()).isEqualTo(100);
        assertThat(unsent.next()).isEqualTo(sent.id());
    }

    @Test
    void aBlankedFieldForgetsItsTime() {
        unsent.typed("x", 100);
        unsent.typed("", 150);
        assertThat(unsent.send()).isEmpty();
        unsent.typed("y", 200);
        assertThat(unsent.send().orElseThrow().typedAt()).isEqualTo(200);
    }
}
