-- +goose Up
-- create "webhook_deliveries" table
CREATE TABLE `webhook_deliveries` (
  `id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `provider` varchar(16) NOT NULL,
  `delivery_id` varchar(100) NOT NULL,
  `type` varchar(64) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `webhookdelivery_created_at` (`created_at`),
  UNIQUE INDEX `webhookdelivery_provider_delivery_id` (`provider`, `delivery_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `webhook_deliveries`;
