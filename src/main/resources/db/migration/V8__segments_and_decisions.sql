-- What a segment's profile says, how hypotheses end, how a decision came about and what a value target came to.

-- A size is a cited fact, and executives speak in their own words: what was written for them joins what drives the segment.
alter table segment add column size_fact uuid;
alter table segment add column pressures varchar;
alter table segment add column executive uuid;
update segment
    set drivers = case when drivers is null then executives else drivers || '; ' || executives end
    where executives is not null;
alter table segment drop column executives;
alter table segment add constraint segment_size_fact_fk foreign key (size_fact) references fact (id);
alter table segment add constraint segment_executive_fk foreign key (executive) references highlight (id);

alter table hypothesis add column successor uuid;
alter table hypothesis add constraint hypothesis_successor_fk foreign key (successor) references hypothesis (id);

alter table decision add column origin varchar(40);
alter table decision add column asked_by uuid;
alter table decision add column revisit varchar;
alter table decision add constraint decision_asked_by_fk foreign key (asked_by) references organisation (id);

alter table value_target add column result double precision;
alter table value_target add column measured_on date;

create table snapshot (
    id uuid not null,
    decision uuid not null,
    kept_on date not null,
    strength double precision,
    pieces varchar not null,
    constraint snapshot_pk primary key (id),
    constraint snapshot_is_entry_fk foreign key (id) references entry (id),
    constraint snapshot_decision_fk foreign key (decision) references decision (id)
);
create index snapshot_by_decision on snapshot (decision);
create index relative_value_by_obstacle on relative_value (obstacle);

-- Lists call a relative value by what it stands between.
update entry
    set title = (
        select substring(o.statement || ' · ' || s.name || ': ' || v.points || ' of 100 points', 1, 300)
        from relative_value v
        join obstacle o on o.id = v.obstacle
        join segment s on s.id = v.segment
        where v.id = entry.id)
    where type = 'RELATIVE_VALUE';
