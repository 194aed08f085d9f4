package app.rungs.findings.lens;

import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Who, what, why and how on the three layers of one segment: twelve cells. A cell is filled by:
 *
 * <ul>
 *   <li><b>Who</b>, tactical: individual contributors of member organisations who were heard; operational: department heads;
 *       strategic: executives. Being heard in an interview that may be cited is the citation.
 *   <li><b>What</b>, tactical: the jobs that matter in the segment and their outcomes; operational: what is asked of its
 *       departments, and the metrics they are measured by; strategic: what drives the segment, its trends and its goals.
 *   <li><b>Why</b>, tactical: the jobs that say what they are done for in the end; operational: why it is asked of the
 *       departments; strategic: the goals that say why they are wanted.
 *   <li><b>How</b>, tactical: how the roles do the work; operational: how the departments affect strategy; strategic: what
 *       customers plan to do about the obstacles the segment gives points to.
 * </ul>
 *
 * <p>A cell counts as filled only if evidence that may be cited supports at least one of its entries.
 */
public record QuestionGrid(Id<Segment> segment, String name, List<Cell> cells) {

    /** What is asked of every layer. */
    public enum Question {
        WHO,
        WHAT,
        WHY,
        HOW;

        public String inWords() {
            return Messages.of("lens.question." + name());
        }
    }

    /** One question on one layer with what is known about it. */
    public record Cell(Question question, Layer layer, List<Known> known) {

        public Cell {
            known = List.copyOf(known);
        }

        /** How many of its entries evidence supports. */
        public int cited() {
            return (int) known.stream().filter(Known::cited).count();
        }

        public boolean isFilled() {
            return cited() > 0;
        }
    }

    public QuestionGrid {
        cells = List.copyOf(cells);
    }

    /** Asks every question of every layer, question by question. */
    static QuestionGrid of(SegmentView view) {
        var cells = new ArrayList<Cell>();
        for (var question : Question.values()) {
            for (var layer : Layer.values()) {
                cells.add(new Cell(question, layer, known(view, question, layer)));
            }
        }
        return new QuestionGrid(view.segment().id(), view.segment().name(), cells);
    }

    private static List<Known> known(SegmentView view, Question question, Layer layer) {
        return switch (question) {
            case WHO -> view.heard(layer);
            case WHAT ->
                switch (layer) {
                    case TACTICAL -> view.jobs();
                    case OPERATIONAL -> view.asked();
                    case STRATEGIC -> view.wanted();
                };
            case WHY ->
                switch (layer) {
                    case TACTICAL -> view.ultimateGoals();
                    case OPERATIONAL -> view.reasonsAsked();
                    case STRATEGIC -> view.goalReasons();
                };
            case HOW ->
                switch (layer) {
                    case TACTICAL -> view.work();
                    case OPERATIONAL -> view.effects();
                    case STRATEGIC -> view.plans();
                };
        };
    }

    /** The cell of a question and a layer. */
    public Cell cell(Question question, Layer layer) {
        return cells.get(question.ordinal() * Layer.values().length + layer.ordinal());
    }

    /** How many of the twelve cells are filled by what is cited. */
    public int filled() {
        return (int) cells.stream().filter(Cell::isFilled).count();
    }

    /** The share of the twelve cells that are filled, in whole percent. */
    public int percent() {
        return (int) Math.round(100.0 * filled() / cells.size());
    }

    /** The same of one layer's four. */
    public int percent(Layer layer) {
        var own = cells.stream().filter(cell -> cell.layer() == layer).toList();
        return (int) Math.round(100.0 * own.stream().filter(Cell::isFilled).count() / own.size());
    }
}
