package app.rungs.brief;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/** A path's data as a shape: the absolute commands M, L, H, V, C and Z, and a chain of points after M. */
final class SvgPath {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+(?:[eE]-?[0-9]+)?");

    private final double[] at = new double[2];
    private final Path2D.Double path = new Path2D.Double();

    private SvgPath() {}

    /** @throws IllegalArgumentException for a command that our charts do not use */
    static Path2D of(String data) {
        var tokens = TOKEN.matcher(data).results().map(it -> it.group()).toList();
        var drawn = new SvgPath();
        char command = 'M';
        for (int i = 0; i < tokens.size(); ) {
            if (Character.isLetter(tokens.get(i).charAt(0))) {
                command = tokens.get(i++).charAt(0);
            }
            var numbers = new double[count(command)];
            for (int n = 0; n < numbers.length; n++) {
                numbers[n] = Double.parseDouble(tokens.get(i++));
            }
            drawn.add(command, numbers);
            command = command == 'M' ? 'L' : command;
        }
        return drawn.path;
    }

    private static int count(char command) {
        return switch (command) {
            case 'M', 'L' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            case 'Z' -> 0;
            default -> throw new IllegalArgumentException("a path may not hold " + command);
        };
    }

    private void add(char command, double[] n) {
        switch (command) {
            case 'M' -> path.moveTo(to(0, n[0]), to(1, n[1]));
            case 'L' -> path.lineTo(to(0, n[0]), to(1, n[1]));
            case 'H' -> path.lineTo(to(0, n[0]), at[1]);
            case 'V' -> path.lineTo(at[0], to(1, n[0]));
            case 'C' -> path.curveTo(n[0], n[1], n[2], n[3], to(0, n[4]), to(1, n[5]));
            default -> path.closePath();
        }
    }

    private double to(int axis, double value) {
        at[axis] = value;
        return value;
    }
}
