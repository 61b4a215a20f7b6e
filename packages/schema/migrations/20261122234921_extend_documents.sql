-- +goose Up
-- modify "documents" table
ALTER TABLE `documents` ADD COLUMN `origin` varchar(2048) NULL, ADD COLUMN `parent_id` binary(16) NULL;

-- +goose Down
ALTER TABLE `documents` DROP COLUMN `parent_id`, DROP COLUMN `origin`;
