package app.rungs.brief.kind;

import app.rungs.brief.kind.BriefContent.Alignment;
import app.rungs.brief.kind.BriefContent.Comparison;
import app.rungs.brief.kind.BriefContent.CriticalJob;
import app.rungs.brief.kind.BriefContent.Department;
import app.rungs.brief.kind.BriefContent.FactPair;
import app.rungs.brief.kind.BriefContent.Fit;
import app.rungs.brief.kind.BriefContent.Goal;
import app.rungs.brief.kind.BriefContent.Mark;
import app.rungs.brief.kind.BriefContent.Obstacle;
import app.rungs.brief.kind.BriefContent.Question;
import app.rungs.brief.kind.BriefContent.Served;
import app.rungs.brief.kind.BriefContent.Worth;
import app.rungs.brief.paper.Chart.Spread;
import app.rungs.brief.paper.Claim;
import app.rungs.insight.Quartiles;
import app.rungs.model.Hand;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the sample brief says, section by section. */
public final class UtilityEntries {

    private UtilityEntries() {}

    public static List<Goal> goals() {
        return List.of(
                new Goal(
                        cited(
                                "C-02",
                                "Win the next rate case",
                                "The case is won on the record we bring.",
                                "Regulatory lead"),
                        "earnings are rate base × equity share × allowed return"),
                new Goal(
                        cited(
                                "C-03",
                                "Keep operating cost flat until the next case",
                                "O&M comes out of our own pocket.",
                                "Finance director"),
                        "savings between two cases stay with the owner"),
                new Goal(
                        cited(
                                "C-04",
                                "Stay out of the worst quarter of the state’s reliability ranking",
                                "Nobody wants to explain the ranking in a hearing.",
                                "Distribution director"),
                        "commissions tie returns and penalties to minutes"),
                new Goal(
                        uncited("C-05", "Show that grid money reaches customers"),
                        "58% of requests were granted from 2023 to August 2024 (EIA)"));
    }

    public static List<Department> departments() {
        return List.of(
                new Department(
                        "Distribution operations",
                        List.of(
                                new Question(
                                        "What is asked of you?",
                                        cited(
                                                "C-06",
                                                "SAIDI without major event days under 100 minutes",
                                                "Under a hundred minutes, that is my year.",
                                                "Distribution director")),
                                new Question(
                                        "Why?",
                                        cited(
                                                "C-07",
                                                "It is a filed commitment",
                                                "We filed it, so we own it.",
                                                "Distribution director")),
                                new Question(
                                        "How does it affect strategy?",
                                        cited(
                                                "C-08",
                                                "Misses weaken the next rate case",
                                                "Miss it twice and the case is about us.",
                                                "Regulatory lead")))),
                new Department(
                        "Asset management",
                        List.of(
                                new Question(
                                        "What is asked of you?",
                                        cited(
                                                "C-09",
                                                "Replace the worst 2% of transformers each year",
                                                "Two percent, picked by age and hope.",
                                                "Asset manager")),
                                new Question("Why?", null),
                                new Question("How does it affect strategy?", null))),
                new Department(
                        "Regulatory affairs",
                        List.of(
                                new Question(
                                        "What is asked of you?",
                                        cited(
                                                "C-10",
                                                "File every reportable outage in 30 days, with its cause",
                                                "Thirty days, and the cause has to hold.",
                                                "Regulatory lead")),
                                new Question(
                                        "Why?",
                                        cited(
                                                "C-11",
                                                "The commission opened a docket on reliability",
                                                "There is a docket with our name on it.",
                                                "Regulatory lead")),
                                new Question("How does it affect strategy?", null))));
    }

    public static List<Obstacle> obstacles() {
        return List.of(
                obstacle(
                        "C-12",
                        "C-13",
                        "Failures are found only when customers call",
                        32,
                        38,
                        "Every late find adds minutes that the commission sees",
                        "The council hears of every outage by name"),
                obstacle(
                        "C-14",
                        "C-15",
                        "Outage records do not stand up in a filing",
                        26,
                        6,
                        "The record decides what the rate case allows",
                        "No return line, so no case to win"),
                obstacle(
                        "C-16",
                        "C-17",
                        "Crews drive to places without a fault",
                        20,
                        14,
                        "Overtime is operating cost between two cases",
                        "Small territory, short drives"),
                obstacle(
                        "C-18",
                        "C-19",
                        "Replacement money runs ahead of need",
                        8,
                        30,
                        "Capital earns a return, so spending it hurts little",
                        "Capital is debt: the cash floor and debt service cover bind"),
                new Obstacle(
                        "Knowledge retires with the crew chiefs",
                        new Worth(
                                14,
                                cited(
                                        "C-20",
                                        "A third of chiefs can retire within three years",
                                        "When Hal goes, the map goes.",
                                        "Crew chief")),
                        new Worth(12, uncited("C-21", "One chief often knows the whole system"))));
    }

    private static Obstacle obstacle(
            String here, String there, String name, int points, int otherPoints, String reason, String otherReason) {
        return new Obstacle(
                name,
                new Worth(points, cited(here, reason, spoken("If you ask me, ", reason), "Distribution director")),
                new Worth(
                        otherPoints,
                        cited(there, otherReason, spoken("In our town, ", otherReason), "General manager")));
    }

    public static List<CriticalJob> jobs() {
        return List.of(
                new CriticalJob(
                        cited(
                                "C-22",
                                "Locate a failing transformer before it trips",
                                "I want the bad ones on Monday.",
                                "Asset manager"),
                        "Asset management",
                        "Failures found before outage",
                        "12%",
                        "40%"),
                new CriticalJob(
                        cited(
                                "C-23",
                                "Restore a feeder after a fault",
                                "Every minute has my name on it.",
                                "Shift lead"),
                        "Distribution operations",
                        "CAIDI",
                        "121 min",
                        "95 min"),
                new CriticalJob(
                        cited(
                                "C-24",
                                "Prove the cause of an outage to the commission",
                                "I rebuild each storm from e-mails.",
                                "Regulatory analyst"),
                        "Regulatory",
                        "Hours per filing",
                        "64 h",
                        "16 h"),
                new CriticalJob(
                        uncited("C-25", "Send a crew that carries the right parts"),
                        "Distribution operations",
                        "Second visits",
                        "",
                        "5%"));
    }

    public static Comparison reading() {
        return new Comparison(
                new Claim(
                        "C-26",
                        "Form EIA-861, reliability tables, our quartiles",
                        false,
                        List.of(fact(
                                "SAIDI without major event days, IEEE-standard columns, one value a utility and state.",
                                "EIA, Form EIA-861",
                                "eia.gov/electricity/data/eia861",
                                2018,
                                12,
                                31))),
                "Outage minutes a customer (SAIDI)",
                "minutes a year, 2018, without major event days, IEEE 1366",
                "minutes",
                List.of(
                        new Spread("IOU", new Quartiles(141, 0, 81.54, 108.944, 157.8, 695.6)),
                        new Spread("Municipal", new Quartiles(183, 2.724, 16.087, 34.433, 63.721, 493.2))),
                null,
                "“Utilities should not be compared or ranked” on these data: methods differ (AP).");
    }

    public static List<Claim> plans() {
        return List.of(
                cited(
                        "C-27",
                        "Two of nine train their own failure model on meter voltage",
                        "Our data people have a notebook for it.",
                        "Asset manager"),
                cited(
                        "C-28",
                        "Four wait for the meter vendor’s next release",
                        "The vendor promised it for spring.",
                        "Metering lead"),
                uncited("C-29", "Three plan nothing before the next rate case"));
    }

    public static Alignment alignment() {
        return new Alignment(
                List.of("Ours", "Meter vendor", "Own data team"),
                List.of(
                        new Served(
                                "Win the next rate case",
                                List.of(
                                        new Mark(
                                                Fit.PARTLY,
                                                cited(
                                                        "C-30",
                                                        "Our log exports a filing",
                                                        "Your export saved me a week.",
                                                        "Regulatory analyst")),
                                        new Mark(Fit.NONE, null),
                                        new Mark(Fit.UNKNOWN, null))),
                        new Served(
                                "Keep operating cost flat",
                                List.of(
                                        new Mark(
                                                Fit.STRONG,
                                                cited(
                                                        "C-31",
                                                        "Fewer empty drives in the pilot",
                                                        "We stopped driving for nothing.",
                                                        "Shift lead")),
                                        new Mark(Fit.PARTLY, null),
                                        new Mark(Fit.PARTLY, null))),
                        new Served(
                                "Stay out of the worst quarter",
                                List.of(
                                        new Mark(Fit.PARTLY, null),
                                        new Mark(
                                                Fit.PARTLY,
                                                cited(
                                                        "C-32",
                                                        "Meter alarms find dead services",
                                                        "The meters do tell us who is dark.",
                                                        "Metering lead")),
                                        new Mark(Fit.NONE, null)))));
    }

    public static List<Claim> counterEvidence() {
        return List.of(
                new Claim(
                        "C-33",
                        "One distribution director expects no gain: trees, not equipment, cause most minutes",
                        false,
                        List.of(new Claim.Evidence(
                                Claim.Kind.QUOTE,
                                "Cut the trees and I make my number without you.",
                                "Distribution director, Prairie Light",
                                "",
                                LocalDate.of(2026, 9, 2),
                                Hand.FIRST,
                                false,
                                true,
                                Claim.Redaction.NAMES_MASKED,
                                null))),
                new Claim(
                        "C-34",
                        "Equipment is cause no. 2 after trees, so prediction reaches only part of the minutes",
                        false,
                        List.of(fact(
                                "73,694 sustained outages at more than 320 public utilities: equipment is the"
                                        + " second cause after trees.",
                                "APPA, 2023 data",
                                "heartlandenergy.com/what-causes-electrical-outages",
                                2024,
                                7,
                                11))));
    }

    public static List<FactPair> facts() {
        return List.of(
                new FactPair(
                        new Claim(
                                "C-35",
                                "Investor-owned utilities serve 72% of customers (EIA, 2017)",
                                false,
                                List.of(fact(
                                        "168 investor-owned utilities average 654,600 customers and serve 72%.",
                                        "EIA, Today in Energy",
                                        "eia.gov/todayinenergy/detail.php?id=40913",
                                        2017,
                                        12,
                                        31))),
                        new Claim(
                                "C-36",
                                "68%, because power marketers are split out (APPA, undated)",
                                false,
                                List.of(undated(
                                        "IOU 68%, public 15%, co-op 13%, power marketers 4%.",
                                        "APPA, stats and facts", "publicpower.org/public-power/stats-and-facts")))),
                new FactPair(
                        new Claim(
                                "C-37",
                                "US CAIDI 121.3 min in 2023 without major event days",
                                false,
                                List.of(fact(
                                        "SAIDI 123.9, SAIFI 1.022, CAIDI 121.3.",
                                        "EIA, Electric Power Annual",
                                        "eia.gov/electricity/annual/table.php?t=epa_11_01.html",
                                        2023,
                                        12,
                                        31))),
                        null));
    }

    private static String spoken(String opening, String reason) {
        return opening + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1) + ".";
    }

    public static Claim cited(String trace, String text, String words, String role) {
        return new Claim(trace, text, false, List.of(quote(words, role)));
    }

    public static Claim uncited(String trace, String text) {
        return new Claim(trace, text, false, List.of());
    }

    public static Claim.Evidence quote(String words, String role) {
        return new Claim.Evidence(
                Claim.Kind.QUOTE,
                words,
                role + ", Northern Plains Power",
                "",
                LocalDate.of(2026, 10, 14),
                role.startsWith("Regulatory") ? Hand.SECOND : Hand.FIRST,
                true,
                true,
                Claim.Redaction.NONE,
                null);
    }

    public static Claim.Evidence fact(String words, String who, String address, int year, int month, int day) {
        return fact(words, who, address, LocalDate.of(year, month, day));
    }

    public static Claim.Evidence undated(String words, String who, String address) {
        return fact(words, who, address, null);
    }

    private static Claim.Evidence fact(String words, String who, String address, @Nullable LocalDate date) {
        return new Claim.Evidence(
                Claim.Kind.FACT, words, who, address, date, null, true, false, Claim.Redaction.NONE, null);
    }
}
