-- Boards: templates, and questions that fill a board by themselves.

alter table board add column template boolean default false not null;
alter table board add column question varchar(40);
alter table board add column segment uuid;
alter table board add column department uuid;
alter table board add constraint board_segment_fk foreign key (segment) references segment (id);
alter table board add constraint board_department_fk foreign key (department) references department (id);
create index board_by_segment on board (segment);
create index board_by_department on board (department);
