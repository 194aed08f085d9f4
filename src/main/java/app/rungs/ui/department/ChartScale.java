package app.rungs.ui.department;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts values on an axis with round steps.
 *
 * @param low the axis' lower end
 * @param high its upper end, above {@code low}
 * @param step between two marks: 1, 2 or 5 times a power of ten
 */
record ChartScale(double low, double high, double step) {

    /** An axis from zero, or below where values are, to above {@code most}, with about {@code marks} marks. */
    static ChartScale of(double least, double most, int marks) {
        double bottom = Math.min(0, least);
        double span = Math.max(most - bottom, Math.max(Math.abs(most), 1e-9) * 1e-6);
        double step = round(span / marks);
        return new ChartScale(Math.floor(bottom / step) * step, Math.ceil(most / step - 1e-9) * step, step).proper();
    }

    private ChartScale proper() {
        return high > low ? this : new ChartScale(low, low + step, step);
    }

    private static double round(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
    }

    /** The values that get a line across, from below. */
    List<Double> marks() {
        var marks = new ArrayList<Double>();
        for (int i = 0; low + i * step <= high + step / 1e6; i++) {
            marks.add(low + i * step);
        }
        return marks;
    }

    /** Where {@code value} lies, 0 at the lower end and 1 at the upper. */
    double share(double value) {
        return (value - low) / (high - low);
    }
}
