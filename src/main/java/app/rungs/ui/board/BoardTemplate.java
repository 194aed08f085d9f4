package app.rungs.ui.board;

import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A board to begin with: titled areas where its parts go. Each is laid out as it is written here, a word for each square;
 * an area covers all the squares with its word.
 */
enum BoardTemplate {
    AFFINITY(336, 480, """
        unsorted cluster-one   cluster-two  cluster-three
        unsorted cluster-four  cluster-five cluster-six
        meaning  meaning       meaning      meaning
        """),
    /** The eight steps of a job, after Bettencourt and Ulwick, Harvard Business Review, May 2008. */
    JOB_MAP(320, 400, """
        job    job    job     job     job     job     job    job
        define locate prepare confirm execute monitor modify conclude
        harder harder harder  harder  harder  harder  harder harder
        """),
    FOUR_FORCES(640, 400, """
        push    pull
        habit   anxiety
        switch  switch
        """),
    VALUE_PROPOSITION(480, 400, """
        products creators  gains jobs
        products relievers pains jobs
        fit      fit       fit   fit
        """),
    QUESTIONS(400, 360, """
        who-strategic   what-strategic   why-strategic   how-strategic
        who-operational what-operational why-operational how-operational
        who-tactical    what-tactical    why-tactical    how-tactical
        """),
    DEPARTMENT(480, 400, """
        aims    measures work
        people  values   work
        hinders hinders  relays
        """),
    COMPARISON(680, 260, """
        goals-one     goals-two     goals-three
        work-one      work-two      work-three
        measures-one  measures-two  measures-three
        hinders-one   hinders-two   hinders-three
        voices-one    voices-two    voices-three
        """),
    STAKEHOLDERS(600, 440, """
        satisfy manage
        monitor-them inform
        """);

    /** The room between two areas side by side, in board units. */
    private static final double BESIDE = 40;
    /** The room over an area: its title stands there, as large from afar as from near. */
    private static final double OVER = 96;

    /** An area with its title, in board units. */
    record Area(String title, Box box) {}

    private final double width;
    private final double height;
    private final String squares;

    /**
     * @param width of a square, in board units
     * @param height of a square
     */
    BoardTemplate(double width, double height, String squares) {
        this.width = width;
        this.height = height;
        this.squares = squares;
    }

    String title() {
        return Messages.of("board.template." + name());
    }

    /** What it is good for, in a sentence. */
    String purpose() {
        return Messages.of("board.purpose." + name());
    }

    /** Its areas, the first in reading order first. */
    List<Area> areas() {
        var boxes = new LinkedHashMap<String, Box>();
        double y = 0;
        for (var row : squares.strip().lines().toList()) {
            double x = 0;
            for (var word : row.strip().split("\\s+", -1)) {
                boxes.merge(word, new Box(x, y, width, height), Box::union);
                x += width + BESIDE;
            }
            y += height + OVER;
        }
        var areas = new ArrayList<Area>();
        boxes.forEach((word, box) -> areas.add(new Area(Messages.of("board.area." + word), box)));
        return areas;
    }

    /** What belongs in an area, by its title: the key is {@code board.hint.WORD}. Empty for a section that is no area. */
    static Optional<String> hint(String title) {
        return Optional.ofNullable(Hints.BY_TITLE.get(title));
    }

    /** Read once, when the first section is drawn. */
    private static final class Hints {

        static final Map<String, String> BY_TITLE = Stream.of(values())
                .flatMap(template -> template.squares.strip().lines())
                .flatMap(row -> Stream.of(row.strip().split("\\s+", -1)))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        word -> Messages.of("board.area." + word), word -> Messages.of("board.hint." + word)));
    }
}
