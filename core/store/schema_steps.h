// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The SQL of each step, in the dialect that SQLite and PostgreSQL share but for BLOB (bytea there) and WITHOUT ROWID
/// (dropped there). Ids are 16 bytes, instants ISO 8601 in UTC with milliseconds, dates ISO 8601, also partial ones.
namespace oyako::store::schema {

/// book         info: JSON (name, edition …).
/// record       the newest revision of each record, body as JSON; record_date as far as known ("2024", "2024-05", …).
/// revision     every revision there was: append-only, a correction adds one. Erasing for good empties the bodies.
/// change_set   what belongs together: one import, one birth, one undo.
/// draft        unfinished input; no history.
/// setting      of the book, not of the machine.
/// person_search  what lists and the search field need of a person, normalised for searching.
/// attachment   scans and files that records refer to.
inline constexpr std::string_view firstTables = R"sql(
CREATE TABLE book (
    book_id BLOB NOT NULL PRIMARY KEY,
    info TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;

CREATE TABLE record (
    book_id BLOB NOT NULL REFERENCES book (book_id),
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    person_id BLOB,
    record_date TEXT,
    state INTEGER NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (book_id, id)
);
CREATE INDEX record_by_person ON record (book_id, person_id, kind, record_date);
CREATE INDEX record_by_kind ON record (book_id, kind, record_date);

CREATE TABLE change_set (
    book_id BLOB NOT NULL REFERENCES book (book_id),
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    import_source TEXT,
    import_digest BLOB,
    undone_by BLOB,
    PRIMARY KEY (book_id, id)
) WITHOUT ROWID;
CREATE INDEX change_set_by_time ON change_set (book_id, kind, recorded_at);

CREATE TABLE revision (
    book_id BLOB NOT NULL,
    record_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    person_id BLOB,
    state INTEGER NOT NULL,
    body TEXT NOT NULL,
    action TEXT NOT NULL,
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    change_id BLOB,
    origin TEXT,
    PRIMARY KEY (book_id, record_id, version),
    FOREIGN KEY (book_id, record_id) REFERENCES record (book_id, id),
    FOREIGN KEY (book_id, change_id) REFERENCES change_set (book_id, id)
);
CREATE INDEX revision_by_change ON revision (book_id, change_id);

CREATE TABLE draft (
    book_id BLOB NOT NULL REFERENCES book (book_id),
    key TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (book_id, key)
);

CREATE TABLE setting (
    book_id BLOB NOT NULL REFERENCES book (book_id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (book_id, key)
) WITHOUT ROWID;

CREATE TABLE person_search (
    book_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    kana_folded TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    birth_date TEXT,
    number TEXT,
    phone_tail TEXT,
    PRIMARY KEY (book_id, person_id),
    FOREIGN KEY (book_id, person_id) REFERENCES record (book_id, id)
) WITHOUT ROWID;
CREATE INDEX person_by_kana ON person_search (book_id, kana_folded);
CREATE INDEX person_by_name ON person_search (book_id, name_folded);
CREATE INDEX person_by_birth_date ON person_search (book_id, birth_date);
CREATE INDEX person_by_number ON person_search (book_id, number);
CREATE INDEX person_by_phone ON person_search (book_id, phone_tail);

CREATE TABLE attachment (
    book_id BLOB NOT NULL REFERENCES book (book_id),
    id BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (book_id, id)
);
CREATE INDEX attachment_by_digest ON attachment (book_id, sha256);
)sql";

/// facility_search  what finding a place needs, in rows short enough to read them all when the book is opened:
///   kinds is a set of bits (1 << FacilityKind), weekdays one of bits 1 to 7; folded text is name, then the rest.
inline constexpr std::string_view facilities = R"sql(
CREATE TABLE facility_search (
    book_id BLOB NOT NULL,
    facility_id BLOB NOT NULL,
    kinds INTEGER NOT NULL,
    weekdays INTEGER NOT NULL,
    latitude REAL,
    longitude REAL,
    ward TEXT NOT NULL,
    municipality TEXT NOT NULL,
    vaccines TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (book_id, facility_id),
    FOREIGN KEY (book_id, facility_id) REFERENCES record (book_id, id)
) WITHOUT ROWID;
)sql";

/// paper_text   what can be searched of a paper: page 0 is what the family wrote about it, the others are its pages.
///              folded: as compared in a search; first, so that a search reads nothing else. source: "words" (page 0),
///              "file" (the text in the file), "recognised", "hand".
inline constexpr std::string_view paperText = R"sql(
CREATE TABLE paper_text (
    book_id BLOB NOT NULL,
    document_id BLOB NOT NULL,
    page INTEGER NOT NULL,
    source TEXT NOT NULL,
    folded TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (book_id, document_id, page),
    FOREIGN KEY (book_id, document_id) REFERENCES record (book_id, id)
);
)sql";

/// audit        who looked at, wrote, printed or handed out what, in a clinic's book: append-only, each row with the hash
///              of all rows before it (core/book/audit_log.h).
inline constexpr std::string_view auditLog = R"sql(
CREATE TABLE audit (
    book_id BLOB NOT NULL REFERENCES book (book_id),
    sequence INTEGER NOT NULL,
    at TEXT NOT NULL,
    staff_id BLOB,
    access TEXT NOT NULL,
    person_id BLOB,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (book_id, sequence)
) WITHOUT ROWID;
CREATE INDEX audit_by_person ON audit (book_id, person_id, sequence);
CREATE INDEX audit_by_time ON audit (book_id, at);
)sql";

/// revision.parents      what a revision that arrived from another copy of the book was written upon: keys ("change part",
///                       separated by ","), empty for a first one, "joined" for what was put together here and does not
///                       travel; NULL: written here, upon all there was.
/// paper_text.written_at when the text of a paper was last written; empty for what an older program wrote.
inline constexpr std::string_view lineage = R"sql(
ALTER TABLE revision ADD COLUMN parents TEXT;
ALTER TABLE paper_text ADD COLUMN written_at TEXT NOT NULL DEFAULT '';
)sql";

/// The database itself refuses to change, remove, replace or skip an entry. The only triggers there are, in SQLite's own
/// dialect: elsewhere the role that writes has INSERT and SELECT alone.
inline constexpr std::string_view auditOnlyGrows = R"sql(
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit only grows'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit only grows'); END;
CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM audit WHERE book_id = NEW.book_id)
BEGIN SELECT RAISE(ABORT, 'audit only grows'); END;
)sql";

/// person_search.is_child  1 for who has the role of a child, so that a desk finds children without reading parents. The
///                         indexes hold all that such a search compares and sorts by: without statistics SQLite
///                         would otherwise rather read a whole index of another column than look rows up.
inline constexpr std::string_view childrenAmongPersons = R"sql(
ALTER TABLE person_search ADD COLUMN is_child INTEGER NOT NULL DEFAULT 0;
UPDATE person_search SET is_child = 1 WHERE EXISTS (SELECT 1 FROM record WHERE record.book_id = person_search.book_id
    AND record.id = person_search.person_id AND record.body LIKE '%"role":"child"%');
DROP INDEX person_by_kana;
DROP INDEX person_by_name;
DROP INDEX person_by_birth_date;
DROP INDEX person_by_number;
DROP INDEX person_by_phone;
CREATE INDEX person_by_kana ON person_search (book_id, kana_folded, birth_date, is_child);
CREATE INDEX person_by_name ON person_search (book_id, name_folded, birth_date, is_child);
CREATE INDEX person_by_birth_date ON person_search (book_id, birth_date, is_child);
CREATE INDEX person_by_number ON person_search (book_id, number, is_child);
CREATE INDEX person_by_phone ON person_search (book_id, phone_tail, is_child);
)sql";

/// person_search.given_kana, given_name  the given name alone, folded as the whole name is: a child is called by it. Of
///                         rows written before, the end of the whole name that is as long as the given name without
///                         what folding leaves out; where folding changes the length (half-width voiced kana) such a
///                         row is found by its given name once the person is next written.
inline constexpr std::string_view givenNames = R"sql(
ALTER TABLE person_search ADD COLUMN given_kana TEXT NOT NULL DEFAULT '';
ALTER TABLE person_search ADD COLUMN given_name TEXT NOT NULL DEFAULT '';
UPDATE person_search SET given_kana = COALESCE((SELECT substr(person_search.kana_folded,
    -NULLIF(length(replace(replace(replace(replace(substr(substr(record.body, instr(record.body, '"givenKana":"') + 13), 1,
        instr(substr(record.body, instr(record.body, '"givenKana":"') + 13), '"') - 1),
        ' ', ''), '　', ''), 'ー', ''), '-', '')), 0))
    FROM record WHERE record.book_id = person_search.book_id AND record.id = person_search.person_id
    AND instr(record.body, '"givenKana":"') > 0), '');
UPDATE person_search SET given_name = COALESCE((SELECT substr(person_search.name_folded,
    -NULLIF(length(replace(replace(replace(replace(substr(substr(record.body, instr(record.body, '"givenName":"') + 13), 1,
        instr(substr(record.body, instr(record.body, '"givenName":"') + 13), '"') - 1),
        ' ', ''), '　', ''), 'ー', ''), '-', '')), 0))
    FROM record WHERE record.book_id = person_search.book_id AND record.id = person_search.person_id
    AND instr(record.body, '"givenName":"') > 0), '');
CREATE INDEX person_by_given_kana ON person_search (book_id, given_kana, birth_date, is_child);
CREATE INDEX person_by_given_name ON person_search (book_id, given_name, birth_date, is_child);
)sql";

} // namespace oyako::store::schema
