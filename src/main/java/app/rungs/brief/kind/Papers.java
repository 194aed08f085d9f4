package app.rungs.brief.kind;

import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Section;
import app.rungs.model.Audience;
import app.rungs.model.Board;
import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.Department;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Refusal;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Composes papers of every kind from a workspace. The same entries and day give the same paper. */
public final class Papers {

    /** The ids of the sections that every kind has beside its own. */
    public static final String NARRATIVE = "narrative";

    public static final String QUOTES = "quotes";
    public static final String AGAINST = "against";

    private static final int HASH = 12;

    /** The part that may run on for pages: what speaks against the rest stands before it, where it is still read. */
    private static final Map<BriefKind, String> BEFORE = Map.of(
            BriefKind.COMPARISON, "part-profile",
            BriefKind.DEPARTMENT, "obstacles",
            BriefKind.BOARD, BoardHandout.LINKS,
            BriefKind.ENGINEERING, HandOff.FIRST,
            BriefKind.MARKETING, HandOff.FIRST,
            BriefKind.SALES, HandOff.FIRST,
            BriefKind.CUSTOMER_SUCCESS, HandOff.FIRST);

    private final Entries entries;
    private final LocalDate asOf;
    private final String workspaceHash;

    /**
     * @param asOf the day the papers speak of, printed on every page
     * @param workspaceHash the state of the workspace, of which the first characters are printed
     */
    public Papers(Entries entries, LocalDate asOf, String workspaceHash) {
        this.entries = entries;
        this.asOf = asOf;
        this.workspaceHash = workspaceHash.substring(0, Math.min(HASH, workspaceHash.length()));
    }

    /** The paper of a kind about an entry: as a brief of the workspace says, where there is one, else as it comes. */
    public Paper of(BriefKind kind, Id<?> about) {
        return of(made(entries, kind, about).orElseGet(() -> Brief.about(kind, about)));
    }

    /** The brief of the workspace of a kind about an entry; of several the first that was made. */
    public static Optional<Brief> made(Entries entries, BriefKind kind, Id<?> about) {
        return entries.all(Brief.class).stream()
                .filter(it ->
                        it.isFor() == kind && it.about().filter(about::equals).isPresent())
                .min(Comparator.comparing(it -> it.id().value()));
    }

    /**
     * The paper of a brief.
     *
     * @throws Refusal if nobody said yet what it is about, or what it is about is gone
     */
    public Paper of(Brief brief) {
        return arranged(brief, whole(brief));
    }

    /** The same with every section it could have, in the order in which they come. */
    public Paper whole(Brief brief) {
        var about = brief.about()
                .orElseThrow(() -> new Refusal(Messages.of(
                        "brief.compose.aboutNothing",
                        Messages.of("type." + brief.isFor().about().word()))));
        var subject = entries.any(about).orElseThrow(() -> new Refusal(Messages.of("brief.compose.aboutGone")));
        var claims = new Claims(entries);
        var sections = new ArrayList<Section>();
        var opening = brief.opening();
        if (opening != null) {
            sections.add(lead(claims, brief.id(), opening));
        }
        sections.addAll(new Narrative(entries, claims).sections(brief.narrative()));
        var matter = matter(brief, subject, claims);
        sections.addAll(matter.sections());
        sections.addAll(new PickedQuotes(entries, claims).sections(brief.id()));
        if (sections.stream().noneMatch(it -> it.id().equals(AGAINST))) {
            putAgainst(sections, Parts.against(claims.against()), BEFORE.get(brief.isFor()));
        }
        return new Paper(
                matter.title(),
                matter.subject(),
                matter.pages(),
                matter.masthead(),
                sections,
                claims.footing(asOf, workspaceHash));
    }

    private static void putAgainst(List<Section> sections, Section against, @Nullable String before) {
        int at = IntStream.range(0, sections.size())
                .filter(it -> sections.get(it).id().equals(before))
                .findFirst()
                .orElse(sections.size());
        sections.add(at, at == sections.size() ? against : against.across());
    }

    private static Section lead(Claims claims, Id<Brief> brief, String opening) {
        return Section.full("lead", "", "", List.of(Parts.said(Style.STRONG, claims.tested(brief, opening))))
                .as(Section.Look.LEAD);
    }

    private Matter matter(Brief brief, Entry about, Claims claims) {
        return switch (about) {
            case Segment segment -> segment(brief, segment, claims);
            case Department department -> new DepartmentPage(entries, claims, asOf).of(department);
            case Job job -> new JobPage(entries, claims, asOf).of(job);
            case Board board -> new BoardHandout(entries, claims, asOf).of(board);
            case Interview interview -> new InterviewSummary(entries, claims, asOf).of(interview);
            default -> throw new IllegalStateException("No brief is about " + about.id());
        };
    }

    private Matter segment(Brief brief, Segment segment, Claims claims) {
        return switch (brief.isFor()) {
            case COMPARISON -> new ComparisonBrief(entries, claims, asOf).of(segment, brief);
            case ENGINEERING -> handOff(Audience.ENGINEERING, segment, claims);
            case MARKETING -> handOff(Audience.MARKETING, segment, claims);
            case SALES -> handOff(Audience.SALES, segment, claims);
            case CUSTOMER_SUCCESS -> handOff(Audience.CUSTOMER_SUCCESS, segment, claims);
            default -> {
                var content = new Composer(entries, asOf, workspaceHash, claims).compose(segment, brief);
                var moved = new ComposedReadings(entries, claims).moved(segment);
                yield new SegmentExtras(entries, segment, moved).into(SegmentPaper.matter(content));
            }
        };
    }

    private Matter handOff(Audience audience, Segment segment, Claims claims) {
        return new HandOff(entries, claims, asOf, audience).of(segment);
    }

    /** Its sections in the order the brief gives; what the brief does not name comes after what it names. */
    public static Paper arranged(Brief brief, Paper whole) {
        var order = SectionOrder.read(brief.sections());
        return new Paper(
                whole.title(),
                whole.subject(),
                whole.pages(),
                whole.masthead(),
                order.arrange(whole.sections()),
                whole.footing());
    }
}
