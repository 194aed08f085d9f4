-- The reasons behind what is asked of a department's head, each of which may have a reason of its own.
create table why (
    id uuid not null,
    statement varchar not null,
    department uuid not null,
    question varchar(40) not null,
    parent uuid,
    segment uuid,
    constraint why_pk primary key (id),
    constraint why_is_entry_fk foreign key (id) references entry (id),
    constraint why_department_fk foreign key (department) references department (id),
    constraint why_parent_fk foreign key (parent) references why (id),
    constraint why_segment_fk foreign key (segment) references segment (id)
);
