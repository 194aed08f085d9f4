package app.rungs.ui.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.SegmentMembers.Member;
import app.rungs.findings.SegmentProfile;
import app.rungs.findings.SegmentProfile.GoalLine;
import app.rungs.insight.SegmentRule;
import app.rungs.model.Attribute;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.model.Segment;
import app.rungs.storage.EditLog;
import app.rungs.ui.entry.DeskFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileModelTest {

    @TempDir
    Path folder;

    private DeskFixture fixture;
    private ProfileModel model;
    private Organisation alder;
    private Organisation prairie;

    @BeforeEach
    void open() {
        fixture = new DeskFixture(folder);
        var segment = fixture.add(new Segment(
                Id.fresh(EntryType.SEGMENT), "Municipal", "Ownership = Municipal", null, null, null, null, null));
        alder = organisation("Alder Bend", "Municipal");
        prairie = organisation("Prairie Light", "Investor Owned");
        model = new ProfileModel(fixture.desk(), segment.id());
    }

    @AfterEach
    void close() {
        model.close();
        fixture.close();
    }

    @Test
    void anExceptionOutweighsTheRuleKeepsItsReasonAndIsInTheLog() {
        assertThat(profile().members().in()).extracting(ProfileModelTest::name).containsExactly("Alder Bend");
        model.except(alder.id(), Polarity.CONTRADICTING, "Sold to an investor in May")
                .join();
        model.except(prairie.id(), Polarity.SUPPORTING, "Bought by its city").join();
        var members = profile().members();
        assertThat(members.in()).extracting(ProfileModelTest::name).containsExactly("Prairie Light");
        assertThat(members.byHand()).isEqualTo(1);
        assertThat(members.out()).singleElement().satisfies(member -> {
            assertThat(member.byRule()).isTrue();
            assertThat(member.exception()).extracting(link -> link.note()).isEqualTo("Sold to an investor in May");
        });
        assertThat(fixture.workspace().readLog(EditLog::lines).join())
                .extracting(line -> line.name())
                .endsWith("Leave organisation out of segment by hand", "Take organisation into segment by hand");
    }

    @Test
    void anExceptionStandsThoughTheRuleChangesAndIsTakenBackWithUndo() {
        model.except(alder.id(), Polarity.CONTRADICTING, "Sold").join();
        fixture.workspace()
                .edit(
                        "Rule",
                        draft -> draft.update(
                                model.segment(),
                                it -> new Segment(
                                        it.id(), it.name(), "not Ownership = Nobody", null, null, null, null, null)))
                .join();
        assertThat(profile().members().in()).extracting(ProfileModelTest::name).containsExactly("Prairie Light");
        model.rely(alder.id()).join();
        assertThat(profile().members().in()).hasSize(2);
        fixture.workspace().undo().join();
        assertThat(profile().members().out()).extracting(ProfileModelTest::name).containsExactly("Alder Bend");
    }

    @Test
    void aSecondExceptionTakesThePlaceOfTheFirst() {
        model.except(prairie.id(), Polarity.SUPPORTING, "Bought").join();
        model.except(prairie.id(), Polarity.CONTRADICTING, "Sold again").join();
        assertThat(profile().members().in()).extracting(ProfileModelTest::name).containsExactly("Alder Bend");
        assertThat(profile().members().out()).extracting(ProfileModelTest::name).containsExactly("Prairie Light");
    }

    @Test
    void aRuleThatMakesNoSenseSaysWhere() {
        var wrong =
                SegmentRule.misread("Ownership = Municipal and State = = MN").orElseThrow();
        assertThat(wrong.start()).isEqualTo(34);
        assertThat(wrong.end()).isEqualTo(35);
        assertThat(wrong.problem().sentence()).contains("35");
        var missing = SegmentRule.misread("Ownership =").orElseThrow();
        assertThat(missing.start()).isEqualTo(11);
        assertThat(missing.end()).isEqualTo(11);
        assertThat(SegmentRule.misread("Ownership = Municipal")).isEmpty();
    }

    @Test
    void goalsAreAddedBelowMovedInAndOut() {
        model.addGoal("Keep trust", null).join();
        var trust = goal("Keep trust");
        model.addGoal("Low bills", trust.id()).join();
        model.addGoal("Open records", trust.id()).join();
        assertThat(tree()).containsExactly("0 Keep trust", "1 Low bills", "1 Open records");
        model.move(goal("Open records").id(), true).join();
        assertThat(tree()).containsExactly("0 Keep trust", "1 Low bills", "2 Open records");
        model.move(goal("Open records").id(), true).join();
        assertThat(tree()).containsExactly("0 Keep trust", "1 Low bills", "2 Open records");
        model.move(goal("Low bills").id(), false).join();
        assertThat(tree()).containsExactly("0 Keep trust", "0 Low bills", "1 Open records");
        fixture.workspace().undo().join();
        assertThat(tree()).containsExactly("0 Keep trust", "1 Low bills", "2 Open records");
    }

    private Organisation organisation(String name, String ownership) {
        var organisation = fixture.add(new Organisation(Id.fresh(EntryType.ORGANISATION), name, null, false));
        fixture.add(new Attribute(Id.fresh(EntryType.ATTRIBUTE), organisation.id(), "Ownership", ownership));
        return organisation;
    }

    private static String name(Member member) {
        return member.organisation().name();
    }

    private Goal goal(String statement) {
        return profile().goals().stream()
                .map(GoalLine::goal)
                .filter(it -> it.statement().equals(statement))
                .findFirst()
                .orElseThrow();
    }

    private Iterable<String> tree() {
        return profile().goals().stream()
                .map(line -> line.depth() + " " + line.goal().statement())
                .toList();
    }

    private SegmentProfile profile() {
        model.pending().join();
        return model.shown().get().orElseThrow();
    }
}
