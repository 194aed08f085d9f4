package app.rungs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sizes, names and habits of the source files. */
class LayoutTest {

    private static final int LONGEST = 400;

    private static final Pattern FORBIDDEN_NAME = Pattern.compile(
            "\\b(?:class|record|interface|enum)\\s+(\\w*(?:Manager|Helper|Utils?|Impl|Info|Data)|Abstract\\w+)\\b");

    /** What is caught must be known: a bug goes to the one handler. */
    private static final Pattern CATCHES_EVERYTHING =
            Pattern.compile("catch \\((?:final )?(Exception|Throwable|Error) ");

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertThat(Sources.java())
                .allSatisfy(file -> assertThat(Sources.text(file).lines().count())
                        .as("%s", file)
                        .isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNullIsMarked() {
        var packages = Sources.program().stream().map(Path::getParent).collect(Collectors.toSet());
        assertThat(packages).isNotEmpty().allSatisfy(folder -> {
            var file = folder.resolve("package-info.java");
            assertThat(file).exists();
            assertThat(Sources.text(file))
                    .as("%s", file)
                    .contains("@NullMarked")
                    .contains("/**");
        });
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(Sources.java())
                .allSatisfy(file -> assertThat(FORBIDDEN_NAME
                                .matcher(Sources.text(file))
                                .results()
                                .map(match -> match.group(1)))
                        .as("%s: name it after what the user knows", file)
                        .isEmpty());
    }

    @Test
    void nobodyCatchesEverything() {
        assertThat(Sources.program())
                .allSatisfy(file -> assertThat(CATCHES_EVERYTHING
                                .matcher(Sources.text(file))
                                .results()
                                .map(match -> match.group(1)))
                        .as("%s: catch what can be answered for, let the rest go to the one handler", file)
                        .isEmpty());
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Sources.program())
                .allSatisfy(file -> assertThat(Sources.text(file))
                        .as("%s", file)
                        .doesNotContainPattern("(//|\\*).*\\b(TODO|FIXME|XXX)\\b"));
    }
}
