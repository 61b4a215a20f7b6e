-- +goose Up
-- modify "mentions" table
ALTER TABLE `mentions` DROP INDEX `mention_entity`, ADD INDEX `mention_reach` (`org_id`, `entity_id`, `document_id`, `chunk_id`, `version_id`, `about`);

-- +goose Down
ALTER TABLE `mentions` DROP INDEX `mention_reach`, ADD INDEX `mention_entity` (`org_id`, `entity_id`, `document_id`, `chunk_id`);
