-- +goose Up
-- modify "audit_events" table
ALTER TABLE `audit_events` ADD COLUMN `detail_hash` binary(32) NULL;

-- +goose Down
ALTER TABLE `audit_events` DROP COLUMN `detail_hash`;
