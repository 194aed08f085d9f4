package app.rungs.insight;

/** Formulas of the departments' own metrics. Every argument must be finite; a divisor must be more than 0. */
public final class Formulas {

    /** Hours that 100 full-time workers work in a year, the base of United States safety rates. */
    private static final double SAFETY_HOURS = 200_000;

    private Formulas() {}

    /**
     * What a regulated owner earns in a year: rate base × equity share × allowed return. An owner without a return line
     * (municipal, co-operative) earns nothing this way, whatever the rate base.
     *
     * @param rateBase money
     * @param equityShare 0 to 1
     * @param allowedReturn on equity, a share of 1: 9.66 % is 0.0966
     */
    public static double regulatedEarnings(double rateBase, double equityShare, double allowedReturn) {
        return rateBase * equityShare * allowedReturn;
    }

    /** Total recordable incident rate: cases for every 200,000 hours worked. Also DART, with its own cases. */
    public static double incidentRate(double cases, double hoursWorked) {
        return cases / divisor(hoursWorked) * SAFETY_HOURS;
    }

    /** SAIDI, minutes a customer: customer-minutes interrupted ÷ customers served (IEEE 1366). */
    public static double saidi(double customerMinutesInterrupted, double customersServed) {
        return customerMinutesInterrupted / divisor(customersServed);
    }

    /** SAIFI, interruptions a customer: customer interruptions ÷ customers served (IEEE 1366). */
    public static double saifi(double customerInterruptions, double customersServed) {
        return customerInterruptions / divisor(customersServed);
    }

    /** CAIDI, minutes to restore: SAIDI ÷ SAIFI (IEEE 1366). */
    public static double caidi(double saidi, double saifi) {
        return saidi / divisor(saifi);
    }

    /** Debt service coverage: net revenue available ÷ debt service of the same year. */
    public static double debtServiceCoverage(double netRevenue, double debtService) {
        return netRevenue / divisor(debtService);
    }

    private static double divisor(double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("a divisor must be more than 0, was " + value);
        }
        return value;
    }
}
