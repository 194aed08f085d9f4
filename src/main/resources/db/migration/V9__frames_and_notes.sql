-- Boards: frames that carry their cards, free notes, and what hands do to a card.

create table frame (
    id uuid not null,
    board uuid not null,
    name varchar,
    x double precision not null,
    y double precision not null,
    width double precision not null,
    height double precision not null,
    frame uuid,
    shade varchar(40),
    collapsed boolean not null,
    locked boolean not null,
    constraint frame_pk primary key (id),
    constraint frame_is_entry_fk foreign key (id) references entry (id),
    constraint frame_board_fk foreign key (board) references board (id),
    constraint frame_frame_fk foreign key (frame) references frame (id)
);
create index frame_by_board on frame (board);
create index frame_by_frame on frame (frame);

create table note (
    id uuid not null,
    text varchar not null,
    constraint note_pk primary key (id),
    constraint note_is_entry_fk foreign key (id) references entry (id)
);

alter table card add column frame uuid;
alter table card add column shade varchar(40);
alter table card add column depth double precision;
alter table card add column locked boolean default false not null;
alter table card add constraint card_frame_fk foreign key (frame) references frame (id);
create index card_by_frame on card (frame);

alter table board add column lines varchar(40);
