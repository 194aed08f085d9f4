package app.rungs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.rungs.model.Choices;
import app.rungs.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class UsageTest {

    private final ResourceBundle usage = ResourceBundle.getBundle("help.usage");

    @Test
    void everyCommandOptionAndArgumentExplainsItself() {
        for (var command : commands()) {
            var spec = command.getCommandSpec();
            assertThat(command.getUsageMessage()).as(spec.qualifiedName()).startsWith("Usage: rungs");
            assertThat(usage.containsKey(spec.qualifiedName(".") + ".usage.description"))
                    .isTrue();
            spec.args()
                    .forEach(argument -> assertThat(argument.description())
                            .as(spec.qualifiedName() + " " + argument.paramLabel())
                            .isNotEmpty());
        }
    }

    @Test
    void everyExplanationPrintsAsItIsWritten() {
        // Explanations are format strings, and a % that is no format is printed with a warning.
        for (var key : usage.keySet()) {
            assertThatCode(() -> String.format(usage.getString(key))).as(key).doesNotThrowAnyException();
        }
    }

    @Test
    void noExplanationIsLeftOver() {
        var used = new TreeSet<>(List.of("rungs.usage.footer"));
        for (var command : commands()) {
            used.add(command.getCommandSpec().qualifiedName(".") + ".usage.description");
            command.getCommandSpec().args().stream()
                    .filter(argument -> argument.descriptionKey() != null)
                    .forEach(argument -> used.add(argument.descriptionKey()));
        }
        used.addAll(List.of("help", "version"));
        assertThat(usage.keySet()).isSubsetOf(used);
    }

    @Test
    void everyRelationIsNamedWhereALinkIsMade() {
        var named = List.of(usage.getString("relation").split("[^a-z-]+"));
        for (var relation : Relation.values()) {
            assertThat(named).contains(relation == Relation.EVIDENCE ? "supports" : Choices.word(relation));
        }
    }

    private static List<CommandLine> commands() {
        var root = Cli.commandLine(() -> 0);
        var all = new ArrayList<>(List.of(root));
        all.addAll(root.getSubcommands().values());
        return all;
    }
}
