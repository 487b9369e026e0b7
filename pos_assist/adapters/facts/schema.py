"""The facts' tables. Money in minor units; `at` UTC; `day` the business day in the shop's zone (cut-off 04:00).

Words as in ux.md 6.1. A file of another `VERSION` is thrown away and made anew.
"""

from __future__ import annotations

VERSION = "2"

TABLES = """
CREATE TABLE meta (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);  -- see `adapters.facts.meta`

CREATE TABLE product (                -- the catalogue as last read; what is sold no more stays
    product_id VARCHAR PRIMARY KEY,
    group_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    vat_rate DOUBLE,
    cost_minor BIGINT,                -- NULL: not known
    weighed BOOLEAN NOT NULL,         -- sold by weight or length: one unit a line (UPT)
    merchandise BOOLEAN NOT NULL      -- false (deposit, bag, voucher, top-up, fee, rounding): not in AOV, UPT, attach
);

CREATE TABLE staff (staff_id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL);

CREATE TABLE receipt (                -- every closed document of the till's history; or, without one, of our log
    basket_id VARCHAR PRIMARY KEY,
    "at" TIMESTAMP NOT NULL,
    day DATE NOT NULL,
    hour TINYINT NOT NULL,            -- of the shop's clock
    till_id VARCHAR NOT NULL,
    store VARCHAR NOT NULL,
    staff_id VARCHAR NOT NULL,        -- who closed it; '' = unattributed
    customer_key VARCHAR NOT NULL,    -- pseudonym of who consented; '' = nobody
    state VARCHAR NOT NULL,           -- paid, voided, post_voided, return, exchange, training, internal
    counted BOOLEAN NOT NULL,         -- in R: paid or exchange, merchandise on it, no more came back than left
    basket_group VARCHAR NOT NULL,    -- first basket_id of the same customer within 120 s at this till, else its own
    gross_minor BIGINT NOT NULL,      -- merchandise, after discounts, returns not subtracted
    net_minor BIGINT NOT NULL,        -- the same without VAT
    margin_minor BIGINT,              -- net less cost; NULL: a cost is not known
    units DOUBLE NOT NULL,            -- UPT's rules
    lines INTEGER NOT NULL,
    returned_net_minor BIGINT NOT NULL,    -- of this sale's lines, came back within the window
    returned_margin_minor BIGINT NOT NULL,
    discount_minor BIGINT NOT NULL,   -- given on it
    seconds DOUBLE,                   -- first line to start of payment, monotonic; NULL: not seen
    landed_gap_minor BIGINT           -- shown total after - till's total after the add, where only that was added (K22)
);

CREATE TABLE sold (                   -- merchandise and other lines of those, one row a product and receipt
    basket_id VARCHAR NOT NULL,
    day DATE NOT NULL,
    product_id VARCHAR NOT NULL,
    quantity DOUBLE NOT NULL,         -- net of lines taken off; negative = came back
    price_minor BIGINT NOT NULL,      -- of one, as rung up
    gross_minor BIGINT NOT NULL,      -- basket discounts pro-rated: the sum over a receipt is its total
    net_minor BIGINT NOT NULL,
    margin_minor BIGINT,
    returned DOUBLE NOT NULL          -- how much of it came back within the window
);

CREATE TABLE came_back (              -- returns, dated by the return's day
    basket_id VARCHAR NOT NULL,       -- of the return
    day DATE NOT NULL,
    product_id VARCHAR NOT NULL,
    quantity DOUBLE NOT NULL,         -- positive, as is what was given back for it
    net_minor BIGINT NOT NULL,
    sale_basket_id VARCHAR NOT NULL   -- '' = unmatched (receipt number, else product and price within 60 days)
);

CREATE TABLE basket (                 -- E: one row a basket that was eligible before payment
    basket_id VARCHAR PRIMARY KEY,    -- as on the receipt
    "at" TIMESTAMP NOT NULL,            -- assigned
    day DATE NOT NULL,
    hour TINYINT NOT NULL,
    till_id VARCHAR NOT NULL,
    store VARCHAR NOT NULL,
    staff_id VARCHAR NOT NULL,
    arm VARCHAR NOT NULL,             -- treatment, holdout
    arm_probability DOUBLE NOT NULL,
    unit VARCHAR NOT NULL,            -- basket; customer = in the customers' permanent holdout
    customer_key VARCHAR NOT NULL,
    segment VARCHAR NOT NULL,         -- '' = nobody known
    subtotal_minor BIGINT NOT NULL,   -- at the moment of suggestion, else at `assigned`: before anything was shown
    first_subtotal_minor BIGINT NOT NULL,  -- at the first `assigned`, which is before a test of the moment sets in
    margin_at_decision BIGINT,        -- of the basket then, net of VAT less cost; NULL: not recorded, or a cost unknown
    line_count INTEGER NOT NULL,
    decided BOOLEAN NOT NULL,         -- a moment of suggestion came
    suppressed BOOLEAN NOT NULL,      -- queue mode kept a card back
    moment VARCHAR NOT NULL,          -- pause, total, peek, asked; '' = not recorded, or none came
    offer_id VARCHAR NOT NULL,        -- drawn at the first `decided`, also in the holdout; '' = none
    offer_kind VARCHAR NOT NULL,
    rule_id VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    state VARCHAR NOT NULL,           -- of its receipt; '' = none yet
    total_minor BIGINT,               -- of its receipt as the log has it
    seconds DOUBLE                    -- first line to start of payment; NULL: not recorded
);

CREATE TABLE card (                   -- one row a card that was painted
    card_id VARCHAR PRIMARY KEY,
    decision_id VARCHAR NOT NULL,
    basket_id VARCHAR NOT NULL,       -- as on the receipt
    "at" TIMESTAMP NOT NULL,            -- shown or missed
    day DATE NOT NULL,
    hour TINYINT NOT NULL,
    till_id VARCHAR NOT NULL,
    store VARCHAR NOT NULL,
    staff_id VARCHAR NOT NULL,        -- at the answer, else at the show; '' = unattributed
    customer_key VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    offer_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,            -- add-on, upgrade, bundle, cheaper, cover, substitute
    product_id VARCHAR NOT NULL,
    group_id VARCHAR NOT NULL,
    category VARCHAR NOT NULL DEFAULT '',  -- of the offered product
    trigger_product_id VARCHAR NOT NULL,
    rule_id VARCHAR NOT NULL,         -- '' = learned
    script VARCHAR NOT NULL,          -- variant that was on screen at the answer
    language VARCHAR NOT NULL,
    shown BOOLEAN NOT NULL,           -- S: one second or more, or answered
    missed BOOLEAN NOT NULL,
    answer VARCHAR NOT NULL,          -- final, after undo: accepted, declined, not_offered; '' = none
    reason VARCHAR NOT NULL,
    ended VARCHAR NOT NULL,           -- expired, withdrawn, '' = answered or still open
    not_on_shelf BOOLEAN NOT NULL,
    confirmed BOOLEAN NOT NULL,
    spontaneous BOOLEAN NOT NULL,
    counted BOOLEAN NOT NULL DEFAULT false,  -- its basket was sold: voided before payment and training count nowhere
    probability DOUBLE NOT NULL,      -- with which it was chosen
    price_minor BIGINT NOT NULL,
    difference_minor BIGINT NOT NULL,
    saving_minor BIGINT NOT NULL,     -- bundle: its members one by one, less its price; else 0
    handling_minor BIGINT NOT NULL,   -- what saying it costs the shop
    replaces_product_id VARCHAR NOT NULL,
    added DOUBLE NOT NULL,            -- of a confirmed target: on the receipt beyond what was there before the card
    latency_ms DOUBLE,                -- event at the till to painted; NULL: not recorded
    visible_ms DOUBLE,                -- until it was answered
    landed_gap_minor BIGINT,          -- K22
    target_net_minor BIGINT NOT NULL DEFAULT 0, -- v_net of its confirmed target (K17); 0 = not confirmed
    returned BOOLEAN NOT NULL DEFAULT false  -- the confirmed target came back within the window (K24)
);

CREATE TABLE choice (                 -- every possible offer of a decision, for estimates of another policy
    decision_id VARCHAR NOT NULL,
    offer_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    product_id VARCHAR NOT NULL,
    rule_id VARCHAR NOT NULL,
    probability DOUBLE NOT NULL,
    chosen BOOLEAN NOT NULL
);

CREATE TABLE decision (               -- one row a `decided` or `suppressed`
    decision_id VARCHAR PRIMARY KEY,
    basket_id VARCHAR NOT NULL,
    "at" TIMESTAMP NOT NULL,
    suppressed BOOLEAN NOT NULL,
    asked VARCHAR NOT NULL,           -- the cashier asked: cheaper, substitute; '' = it came by itself
    subtotal_minor BIGINT NOT NULL,
    line_count INTEGER NOT NULL
);

CREATE TABLE assignment (             -- which variant of which experiment a basket got
    basket_id VARCHAR NOT NULL,
    experiment_id VARCHAR NOT NULL,
    variant VARCHAR NOT NULL,
    probability DOUBLE NOT NULL,
    PRIMARY KEY (basket_id, experiment_id)
);

CREATE TABLE out_of_stock (           -- an offer of it was last refused for want of stock
    product_id VARCHAR PRIMARY KEY,
    last_at TIMESTAMP NOT NULL
);

CREATE TABLE closed (                 -- what our log says became of a basket, also of one that was never eligible
    basket_id VARCHAR PRIMARY KEY,
    "at" TIMESTAMP NOT NULL,
    day DATE NOT NULL,
    hour TINYINT NOT NULL,
    till_id VARCHAR NOT NULL,
    store VARCHAR NOT NULL,
    staff_id VARCHAR NOT NULL,
    customer_key VARCHAR NOT NULL,
    state VARCHAR NOT NULL,           -- paid, voided, return, training; unseen, abandoned
    total_minor BIGINT NOT NULL,
    lines INTEGER NOT NULL,
    units DOUBLE NOT NULL,
    seconds DOUBLE
);

CREATE TABLE alias (                  -- a resumed sale went on under another key
    first_id VARCHAR PRIMARY KEY,
    basket_id VARCHAR NOT NULL
);

CREATE TABLE late (                   -- what came more than 72 h after its day, or could not be placed (K34)
    event_id VARCHAR PRIMARY KEY,
    day DATE NOT NULL,
    why VARCHAR NOT NULL              -- late, clock, unknown_product
);
"""
