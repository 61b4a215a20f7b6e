-- +goose Up
-- modify "documents" table
ALTER TABLE `documents` ADD INDEX `document_parent` (`org_id`, `parent_id`);

-- +goose Down
ALTER TABLE `documents` DROP INDEX `document_parent`;
