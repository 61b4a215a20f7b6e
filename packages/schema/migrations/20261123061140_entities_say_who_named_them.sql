-- +goose Up
-- modify "entities" table
ALTER TABLE `entities` ADD COLUMN `named_by` binary(16) NULL;

-- +goose Down
ALTER TABLE `entities` DROP COLUMN `named_by`;
