-- +goose Up
-- modify "document_versions" table
ALTER TABLE `document_versions` ADD COLUMN `language` varchar(35) NULL, ADD COLUMN `notes` longtext NULL;

-- +goose Down
ALTER TABLE `document_versions` DROP COLUMN `notes`, DROP COLUMN `language`;
