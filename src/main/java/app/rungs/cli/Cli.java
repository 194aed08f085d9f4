package app.rungs.cli;

import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.program.MistakeReport;
import app.rungs.text.Messages;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The commands, their exit codes, and what is said when one fails: a sentence, never a stack trace. */
public final class Cli {

    /** Done. */
    public static final int DONE = 0;
    /** A mistake of ours. */
    public static final int BUG = 1;
    /** The command line makes no sense. */
    public static final int USAGE = 2;
    /** Refused, with nothing changed: the message says what to mend. */
    public static final int REFUSED = 3;
    /** The disk or the database failed. */
    public static final int FAILED = 4;

    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    private Cli() {}

    @Command(
            name = "rungs",
            resourceBundle = "help.usage",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "[COMMAND]",
            subcommands = {
                NewCommand.class,
                AddCommand.class,
                LinkCommand.class,
                RecheckCommand.class,
                EraseCommand.class,
                ShowCommand.class,
                ListCommand.class,
                CaptureCommand.class,
                MetricCommand.class,
                ValuesCommand.class,
                CompareCommand.class,
                ObstacleCommand.class,
                ImportCommand.class,
                SampleCommand.class,
                BriefCommand.class,
                CheckCommand.class,
                BoardCommand.class,
                ChainCommand.class,
                GapsCommand.class,
            })
    private static final class Root implements Callable<Integer> {

        private final Callable<Integer> window;

        Root(Callable<Integer> window) {
            this.window = window;
        }

        @Override
        public Integer call() throws Exception {
            return window.call();
        }
    }

    /**
     * Runs one command.
     *
     * @param window what is done where no command is named
     * @return the exit code
     */
    public static int run(Callable<Integer> window, String... arguments) {
        return commandLine(window).execute(arguments);
    }

    /**
     * Says why a command, or the window, ended before its time.
     *
     * @return the exit code
     */
    public static int explain(Throwable failure, PrintWriter err) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case Refusal refusal -> {
                err.println(Messages.of("cli.failed", refusal.problem().inWords()));
                yield REFUSED;
            }
            case WorkspaceException broken -> {
                err.println(Messages.of("cli.failed", String.valueOf(broken.getMessage())));
                yield FAILED;
            }
            default -> {
                var code = MistakeReport.code(cause);
                LOG.log(Level.FINE, code, cause);
                err.println(Messages.of("cli.bug", cause.getClass().getSimpleName(), where(cause), code));
                yield BUG;
            }
        };
    }

    static CommandLine commandLine(Callable<Integer> window) {
        return new CommandLine(new Root(window))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Cli::day)
                .setParameterExceptionHandler((problem, given) -> explain(problem))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()));
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException(Messages.of("cli.day", words));
        }
    }

    private static int explain(ParameterException problem) {
        var command = problem.getCommandLine();
        var out = command.getErr();
        out.println(Messages.of("cli.failed", String.valueOf(problem.getMessage())));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, out)) {
            out.println(Messages.of("cli.seeHelp", command.getCommandSpec().qualifiedName()));
        }
        return USAGE;
    }

    private static String where(Throwable cause) {
        var trace = cause.getStackTrace();
        return trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
