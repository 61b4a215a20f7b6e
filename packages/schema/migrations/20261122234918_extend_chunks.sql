-- +goose Up
-- modify "chunks" table
ALTER TABLE `chunks` ADD COLUMN `locator` varchar(120) NULL;

-- +goose Down
ALTER TABLE `chunks` DROP COLUMN `locator`;
