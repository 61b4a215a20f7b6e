-- +goose Up
-- modify "organisations" table
ALTER TABLE `organisations` ADD COLUMN `erasing_at` datetime(6) NULL;

-- +goose Down
ALTER TABLE `organisations` DROP COLUMN `erasing_at`;
