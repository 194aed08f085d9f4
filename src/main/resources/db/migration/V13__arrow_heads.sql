-- Boards: the arrow heads of a connector, where somebody wants others than its claim has.

alter table link add column heads varchar(40);
