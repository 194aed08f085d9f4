package app.rungs.ui.segment;

import app.rungs.findings.SegmentMembers.Member;
import app.rungs.findings.SegmentProfile;
import app.rungs.model.Id;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import javafx.scene.layout.VBox;

/** Who belongs to a segment: its rule, those the rule chooses, and those somebody took in or left out, with the reason. */
final class MembersPane extends VBox {

    /** How many members are listed; the rule says who the others are. */
    private static final int LISTED = 50;

    private final Desk desk;
    private final ProfileModel model;
    private final RuleInput rule;
    private final ExceptionForm form;
    private final VBox rows = new VBox();
    private final SectionTitle title;

    MembersPane(Desk desk, ProfileModel model) {
        this.desk = desk;
        this.model = model;
        rule = new RuleInput(desk, model.segment());
        form = new ExceptionForm(desk, model);
        title = new SectionTitle(
                Messages.of("segment.members"),
                Buttons.quiet(Messages.of("segment.members.include"), Icon.ADD, form::include));
        getStyleClass().add("link-section");
        rows.getStyleClass().add("link-section");
        getChildren().setAll(title, rule, form, rows);
    }

    void show(SegmentProfile profile) {
        var members = profile.members();
        rule.show(profile.segment().rule());
        title.count(members.in().isEmpty() ? "" : Integer.toString(members.in().size()));
        rows.getChildren().clear();
        members.in().stream().limit(LISTED).forEach(member -> rows.getChildren().add(in(member)));
        if (members.in().size() > LISTED) {
            rows.getChildren()
                    .add(ProfileRow.muted(
                            Messages.of("segment.members.more", members.in().size() - LISTED)));
        }
        members.out().forEach(member -> rows.getChildren().add(out(member)));
    }

    private ProfileRow in(Member member) {
        var row = row(member);
        var exception = member.exception();
        if (exception == null) {
            return row.action(leaveOut(member.organisation()));
        }
        return row.saying(Messages.of("segment.members.byHand", reason(member))).action(rely(member));
    }

    private ProfileRow out(Member member) {
        return row(member)
                .gap(Messages.of("segment.members.leftOut", reason(member)))
                .action(rely(member));
    }

    private ProfileRow row(Member member) {
        Id<Organisation> id = member.organisation().id();
        return new ProfileRow(
                member.organisation().name(), () -> desk.navigator().open(id));
    }

    private static String reason(Member member) {
        var exception = member.exception();
        var note = exception == null ? null : exception.note();
        return note == null ? Messages.of("segment.members.noReason") : note;
    }

    private javafx.scene.control.Button leaveOut(Organisation organisation) {
        return Buttons.icon(
                Icon.HIDE,
                Messages.of("segment.members.exclude", organisation.name()),
                () -> form.ask(organisation, Polarity.CONTRADICTING));
    }

    private javafx.scene.control.Button rely(Member member) {
        return Buttons.icon(
                Icon.UNDO,
                Messages.of("segment.members.rely", member.organisation().name()),
                () -> model.rely(member.organisation().id()));
    }

    void close() {
        rule.close();
    }
}
