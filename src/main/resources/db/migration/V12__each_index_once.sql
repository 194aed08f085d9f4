-- A foreign key brings an index of its own: the same one once more was kept up to date with every row.
drop index attribute_by_organisation;
drop index board_by_department;
drop index board_by_segment;
drop index card_by_frame;
drop index confirmation_by_item;
drop index estimate_by_obstacle;
drop index force_by_job;
drop index frame_by_board;
drop index frame_by_frame;
drop index highlight_by_turn;
drop index link_by_from;
drop index link_by_to;
drop index moment_by_switching;
drop index publication_by_brief;
drop index reading_by_metric;
drop index relative_value_by_obstacle;
drop index relative_value_by_segment;
drop index snapshot_by_decision;
drop index withdrawal_by_claim;

-- An interview's turns are put in order where they are asked for.
drop index turn_by_interview;

-- Entries are found by type; their titles, up to 300 letters each, were in the index for nothing.
drop index entry_by_type;
create index entry_by_type on entry (type);
