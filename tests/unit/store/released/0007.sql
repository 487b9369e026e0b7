BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE event (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	event_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	at_us BIGINT NOT NULL, 
	till_id TEXT NOT NULL, 
	basket_id TEXT NOT NULL, 
	staff_id TEXT NOT NULL, 
	arm VARCHAR(32) NOT NULL, 
	card_id VARCHAR(36) NOT NULL, 
	offer_id TEXT NOT NULL, 
	offer_kind VARCHAR(32) NOT NULL, 
	product_id TEXT NOT NULL, 
	answer VARCHAR(32) NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	detail TEXT NOT NULL, 
	crc BIGINT NOT NULL, customer_key VARCHAR(32) DEFAULT '' NOT NULL, 
	UNIQUE (event_id)
);
INSERT INTO "event" VALUES(1,'01961f60-0000-7000-8000-000000000000','assigned',1772357400123456,'till-1','b-1','anna','treatment','','','','','','','{"probability":0.9}',1331175427,'');
INSERT INTO "event" VALUES(2,'01961f60-0000-7000-8000-000000000001','shown',1772357401123456,'till-1','b-1','anna','treatment','01961f60-0000-7000-8000-0000000000aa','add-on:1>2','add-on','2','','','{"script":"Os\u0142ona \u201e\u017b\u201d?","propensity":[0.9,0.1]}',886159025,'');
INSERT INTO "event" VALUES(3,'01961f60-0000-7000-8000-000000000002','answered',1772357405123456,'till-1','b-1','anna','treatment','01961f60-0000-7000-8000-0000000000aa','add-on:1>2','add-on','2','declined','price','{}',1725215283,'0f1e2d3c4b5a69788796a5b4c3d2e1f0');
CREATE TABLE experiment_step (
	step_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	experiment_id VARCHAR(64) NOT NULL, 
	what VARCHAR(16) NOT NULL, 
	at_us BIGINT NOT NULL, 
	decided_by TEXT NOT NULL, 
	body TEXT NOT NULL
);
INSERT INTO "experiment_step" VALUES(1,'wording','saved',1772360000000000,'Żaneta','{"adaptive": false, "element": "script", "floor": 0.1, "hypothesis": "Said shorter, it is heard.", "metric": "margin", "planned_end": "2026-06-01", "planned_n": 4000, "smallest_effect": 10.0, "target": "kind:add-on", "title": "Shorter", "variants": [{"name": "today", "share": 0.5, "what": {}}, {"name": "short", "share": 0.5, "what": {"script": "addon.A3"}}]}');
INSERT INTO "experiment_step" VALUES(2,'wording','started',1772360060000000,'Żaneta','{}');
INSERT INTO "experiment_step" VALUES(3,'wording','shares',1772446460000000,'','{"short": 0.7, "today": 0.3}');
CREATE TABLE follow_up (
	customer_key VARCHAR(32) NOT NULL, 
	product_id TEXT NOT NULL, 
	listed_at_us BIGINT NOT NULL, 
	PRIMARY KEY (customer_key, product_id, listed_at_us)
);
INSERT INTO "follow_up" VALUES('0f1e2d3c4b5a69788796a5b4c3d2e1f0','2',1772357400000000);
CREATE TABLE learned_pair (
	when_product_id TEXT NOT NULL, 
	offer_product_id TEXT NOT NULL, 
	together BIGINT NOT NULL, 
	of_receipts BIGINT NOT NULL, 
	lift FLOAT NOT NULL, 
	probability FLOAT NOT NULL, 
	PRIMARY KEY (when_product_id, offer_product_id)
);
INSERT INTO "learned_pair" VALUES('1','2',12,80,3.5,0.15);
CREATE TABLE learned_step (
	when_product_id TEXT NOT NULL, 
	offer_product_id TEXT NOT NULL, 
	how VARCHAR(16) NOT NULL, 
	price_ratio FLOAT NOT NULL, 
	sold BIGINT NOT NULL, 
	switched BIGINT NOT NULL, 
	of_customers BIGINT NOT NULL, 
	usual FLOAT NOT NULL, 
	PRIMARY KEY (when_product_id, offer_product_id)
);
INSERT INTO "learned_step" VALUES('1','3','size',1.25,40,9,120,0.04);
CREATE TABLE meta (
	name VARCHAR(64) NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "meta" VALUES('store_id','01a20012-735e-705b-97ca-73605164dd12');
INSERT INTO "meta" VALUES('customer_salt','a951eaeff71398da8196cdd631f447712b6d8f1ac65931c54100243dd13495b0');
INSERT INTO "meta" VALUES('approvals','1');
CREATE TABLE model_version (
	version VARCHAR(64) NOT NULL, 
	built_at_us BIGINT NOT NULL, 
	receipts BIGINT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "model_version" VALUES('m1',1772357400123456,4000,'{"days": 90}');
CREATE TABLE practice_assignment (
	assignment_id VARCHAR(36) NOT NULL, 
	staff_id TEXT NOT NULL, 
	plot TEXT NOT NULL, 
	assigned_by TEXT NOT NULL, 
	at_us BIGINT NOT NULL, 
	note TEXT NOT NULL, 
	seen_at_us BIGINT, 
	answer TEXT NOT NULL, 
	done_at_us BIGINT, 
	PRIMARY KEY (assignment_id)
);
INSERT INTO "practice_assignment" VALUES('a-1','Żaneta','price','Anna',1772436600000000,'Spróbuj.',1772440200000000,'Dobrze.',1772440260000000);
CREATE TABLE practice_certificate (
	certificate_id VARCHAR(36) NOT NULL, 
	staff_id TEXT NOT NULL, 
	product_group TEXT NOT NULL, 
	issued VARCHAR(10) NOT NULL, 
	expires VARCHAR(10) NOT NULL, 
	percent INTEGER NOT NULL, 
	PRIMARY KEY (certificate_id)
);
INSERT INTO "practice_certificate" VALUES('s-0','Żaneta','','2026-03-01','2027-03-01',82);
CREATE TABLE practice_encounter (
	encounter_id VARCHAR(36) NOT NULL, 
	session_id VARCHAR(36) NOT NULL, 
	staff_id TEXT NOT NULL, 
	at_us BIGINT NOT NULL, 
	mode VARCHAR(16) NOT NULL, 
	plot TEXT NOT NULL, 
	persona TEXT NOT NULL, 
	level INTEGER NOT NULL, 
	objection VARCHAR(32) NOT NULL, 
	percent INTEGER NOT NULL, 
	hard_fail INTEGER NOT NULL, 
	ended VARCHAR(32) NOT NULL, 
	checks TEXT NOT NULL, 
	attempt INTEGER NOT NULL, 
	seconds FLOAT NOT NULL, 
	by_own_words INTEGER NOT NULL, 
	assignment_id VARCHAR(36) NOT NULL, 
	shared INTEGER NOT NULL, 
	content_version TEXT NOT NULL, 
	PRIMARY KEY (encounter_id)
);
INSERT INTO "practice_encounter" VALUES('e-1','s-1','Żaneta',1772440260000000,'practice','price','sceptic',2,'price',85,0,'declined','{"fit": true, "timing": true, "one_offer": true, "benefit_proof": false, "price_total": null, "respect": true}',1,41.5,1,'a-1',1,'v1');
CREATE TABLE practice_goal (
	goal_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	staff_id TEXT NOT NULL, 
	at_us BIGINT NOT NULL, 
	goal TEXT NOT NULL
);
INSERT INTO "practice_goal" VALUES(1,'Żaneta',1772440200000000,'2 propozycje');
CREATE TABLE practice_session (
	session_id VARCHAR(36) NOT NULL, 
	staff_id TEXT NOT NULL, 
	at_us BIGINT NOT NULL, 
	mode VARCHAR(16) NOT NULL, 
	encounters INTEGER NOT NULL, 
	product_group TEXT NOT NULL, 
	PRIMARY KEY (session_id)
);
INSERT INTO "practice_session" VALUES('s-1','Żaneta',1772440200000000,'practice',6,'');
CREATE TABLE practice_transcript (
	encounter_id VARCHAR(36) NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (encounter_id)
);
INSERT INTO "practice_transcript" VALUES('e-1','{"state":{"setup":{"plot":"price","persona":"sceptic","mood":"calm","level":2,"language":"pl","scene":{"scene_id":"sc-1","language":"pl","lines":[{"name":"Makaron","quantity":"2","total":"9,98 zł"}],"total":"31,40 zł","idea":{"kind":"add-on","item":"pesto","price":"12,99 zł","total_after":"44,39 zł","script":"Do tego: pesto, 12,99 zł?","benefit":"","proof":"w 1 na 8 koszyków","instead_of":"","saving":"","stock":"","cheaper_item":"","cheaper_price":"","cheaper_total":"","group":"Sosy"}},"queue":1,"seed":7},"stage":"declined","feeling":{"patience":3,"trust":2,"interest":2},"turns":[{"said":null,"customer":"Tylko to.","stage":"start","feeling":{"patience":3,"trust":2,"interest":2}},{"said":{"move":"offer","text":"Do tego: pesto, 12,99 zł?","says":["price"],"answers":null,"sentence":"offer.full"},"customer":"Za drogo.","stage":"doubt","feeling":{"patience":3,"trust":2,"interest":2}},{"said":{"move":"accept_no","text":"Jasne, dziękuję.","says":[],"answers":null,"sentence":""},"customer":"Dziękuję.","stage":"declined","feeling":{"patience":3,"trust":3,"interest":2}}],"ended":"declined"},"checks":[{"check":"fit","passed":true,"turn":1,"line":"Do tego: pesto, 12,99 zł?","better":""},{"check":"timing","passed":true,"turn":null,"line":"","better":""},{"check":"one_offer","passed":true,"turn":1,"line":"","better":""},{"check":"benefit_proof","passed":false,"turn":1,"line":"Do tego: pesto, 12,99 zł?","better":"Pesto pasuje do makaronu."},{"check":"price_total","passed":null,"turn":null,"line":"","better":""},{"check":"respect","passed":true,"turn":2,"line":"","better":""}]}');
CREATE TABLE proposal (
	when_product_id TEXT NOT NULL, 
	offer_product_id TEXT NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	decided_at_us BIGINT NOT NULL, 
	decided_by TEXT NOT NULL, 
	snoozed_until_us BIGINT, 
	note TEXT NOT NULL, 
	PRIMARY KEY (when_product_id, offer_product_id)
);
INSERT INTO "proposal" VALUES('1','2','approved',1772357400000000,'Żaneta',NULL,'');
INSERT INTO "proposal" VALUES('2','1','snoozed',1772357400000000,'',1775520000000000,'after Easter');
CREATE TABLE rule_entry (
	entry_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR(16) NOT NULL, 
	rule_id TEXT NOT NULL, 
	position BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	FOREIGN KEY(since) REFERENCES rule_version (version_id)
);
INSERT INTO "rule_entry" VALUES(1,'pair','phone-glass',0,'{"id": "phone-glass", "when": "sku:PHONE", "offer": "sku:GLASS", "benefit": {"en": "keeps the screen whole"}}',1,NULL);
INSERT INTO "rule_entry" VALUES(2,'ladder','l',1048576,'{"id": "l", "steps": ["sku:A", "sku:B"]}',1,2);
INSERT INTO "rule_entry" VALUES(3,'ladder','l',1048576,'{"id": "l", "steps": ["sku:A", "sku:B"], "priority": 2, "until": "2026-12-24"}',2,3);
INSERT INTO "rule_entry" VALUES(4,'exclude','tobacco',2097152,'{"category": "tobacco", "why": "the law"}',2,3);
INSERT INTO "rule_entry" VALUES(5,'ladder','l',1048576,'{"id": "l", "steps": ["sku:A", "sku:B"]}',3,NULL);
CREATE TABLE rule_version (
	version_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version VARCHAR(64) NOT NULL, 
	imported_at_us BIGINT NOT NULL, 
	source TEXT NOT NULL, 
	rules INTEGER NOT NULL
, decided_by TEXT DEFAULT '' NOT NULL, why TEXT DEFAULT '' NOT NULL, undoes BIGINT);
INSERT INTO "rule_version" VALUES(1,'ed0bf4fdb359',1795297538916890,'rules.toml',2,'','',NULL);
INSERT INTO "rule_version" VALUES(2,'rules-a2a6f55b',1772357400000000,'offers',3,'Żaneta','na święta',NULL);
INSERT INTO "rule_version" VALUES(3,'rules-4f58f1cf',1772357400000000,'',2,'Żaneta','',2);
CREATE TABLE staff_pin (
	staff_id TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	changed_at_us BIGINT NOT NULL, 
	PRIMARY KEY (staff_id)
);
INSERT INTO "staff_pin" VALUES('anna','$argon2id$v=19$m=9216,t=4,p=1$W1MGI8+DuG02lxPHECGMxA$oatgsLhnpByBL7b4VGgzDXpM+DFJbS8R58IB5LYhI2Q',1795308101319503);
CREATE TABLE stock_figure (
	source VARCHAR(64) NOT NULL, 
	product TEXT NOT NULL, 
	location_id TEXT NOT NULL, 
	on_hand TEXT, 
	as_of_us BIGINT NOT NULL, 
	seq BIGINT NOT NULL, 
	PRIMARY KEY (source, product, location_id)
);
INSERT INTO "stock_figure" VALUES('warehouse','sku:A','','12.5',1772357400000000,1);
CREATE TABLE stock_file (
	source VARCHAR(64) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	read_at_us BIGINT NOT NULL, 
	rows BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	rejected BIGINT NOT NULL, 
	trouble TEXT NOT NULL, 
	PRIMARY KEY (source, sha256)
);
CREATE TABLE stock_rejected (
	source VARCHAR(64) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	"row" BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (source, sha256, "row")
);
CREATE TABLE stock_source (
	source VARCHAR(64) NOT NULL, 
	looked_at_us BIGINT NOT NULL, 
	synced_at_us BIGINT, 
	place TEXT NOT NULL, 
	trouble TEXT NOT NULL, 
	PRIMARY KEY (source)
);
CREATE INDEX ix_event_at_us ON event (at_us);
CREATE INDEX ix_event_basket_id ON event (basket_id);
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE INDEX ix_event_customer_key ON event (customer_key) WHERE customer_key <> '';
CREATE TRIGGER event_no_update BEFORE UPDATE OF seq, event_id, kind, at_us, till_id, basket_id, staff_id, arm, card_id, offer_id, offer_kind, product_id, answer, reason, detail ON event BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER event_only_forget BEFORE UPDATE OF customer_key, crc ON event WHEN OLD.customer_key = '' OR NEW.customer_key <> '' BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE INDEX ix_rule_entry_in_force ON rule_entry (until, kind, rule_id);
CREATE INDEX ix_rule_entry_since ON rule_entry (since);
CREATE INDEX ix_stock_figure_seq ON stock_figure (seq);
CREATE INDEX ix_experiment_step_of ON experiment_step (experiment_id, what);
CREATE INDEX ix_practice_session_of ON practice_session (staff_id, at_us);
CREATE INDEX ix_practice_encounter_of ON practice_encounter (staff_id, at_us);
CREATE INDEX ix_practice_encounter_at_us ON practice_encounter (at_us);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',4);
INSERT INTO "sqlite_sequence" VALUES('rule_version',3);
INSERT INTO "sqlite_sequence" VALUES('rule_entry',5);
INSERT INTO "sqlite_sequence" VALUES('experiment_step',3);
INSERT INTO "sqlite_sequence" VALUES('practice_goal',1);
COMMIT;
