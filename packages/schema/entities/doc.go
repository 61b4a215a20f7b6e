// Package entities declares every table of Forebay's database, once, as Ent
// schemas. The code in ../ent is generated from them, and the SQL in
// ../migrations is planned from them; change a table here first.
//
// Rules that hold for every table and that tests keep:
//   - it carries org_id, unless it belongs to no organisation (users,
//     organisations, flags and their versions);
//   - its indexes begin with org_id, save where dispatch or sign-in must look
//     across organisations; those say so;
//   - IDs are UUIDv7 in BINARY(16), made by the application;
//   - times are datetime(6), UTC;
//   - there are no edges and no foreign keys (docs/decisions/0002-no-edges.md).
package entities

//go:generate go run ./generate
