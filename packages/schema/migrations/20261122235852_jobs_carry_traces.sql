-- +goose Up
-- modify "jobs" table
ALTER TABLE `jobs` ADD COLUMN `trace_parent` varchar(55) NULL;

-- +goose Down
ALTER TABLE `jobs` DROP COLUMN `trace_parent`;
