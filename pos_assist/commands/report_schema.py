"""What `report --json` contains, in words; printed by `pos-assist report --schema`."""

SCHEMA = """\
format           1; another number, another shape
period           first and last business day, both included, and how many days
compared_period  the same of --compare; null without
filters          what --only kept, by field; empty = the whole shop
by               what it is split by; null without
currency         ISO 4217; null = no till has been read
freshness        events_until, receipts_until (ISO 8601, UTC): up to when everything is known; refreshed_at;
                 trouble: one sentence where something could not be read; has_receipts: the till keeps receipts;
                 has_costs: and knows what the goods cost
definitions      {figure: {name, definition, numerator, denominator, unit, interval}}, in English
figures          {figure: see below} of the whole period
compared         the same of compared_period; null without
groups           [{key, name, figures}] of --by, sorted by name; key null = nobody, or none.
                 Of --by employee figures holds K29 alone, by which people may be compared; as_recorded all others

A figure
  value          null = there is none: why_not
  unit           share (0.178 = 17.8 %), points (0.01 = one percentage point), money (minor units; a mean may have a
                 fraction), count, ratio, seconds, milliseconds
  interval       {low, high, level, always_valid} in the unit of the value; null = it has none.
                 always_valid: true at every look, however often one looks
  n              how many it rests on; of a comparison of arms the baskets that may see offers
  n_holdout      and those that may not; null = it compares no arms
  numerator      as its definition names it; null = a percentile, or hidden
  denominator    as its definition names it
  why_not        nothing, too_few, no_holdout, sample_ratio, not_yet, no_cost, no_receipts, no_customers,
                 too_few_tills, no_variation, not_recorded
  parts          what stands beside it:
                   K08, K08x   queue: share of baskets whose card was kept back in a queue
                   K09         share of each reason; none = no reason given
                   K14, K25    treatment, holdout: both shares
                   K15, K15v   treatment, holdout: both means, adjusted; unadjusted: the plain difference
                   K19c        given: all savings on sets; anyway: the share that is bought anyway
                   K23, K23i   median; treatment, holdout: both medians; p90: of baskets with a card, less the holdout's
                   K24         elsewhere: the same products sold without an offer; immature: share that may still come
                               back
                   K28         p50, p95
                   K29         expected: what the own mix yields here; recorded: the plain share; centre: the shop;
                               place: where the page's dot stands among low95, high95, low998, high998, the limits of
                               chance at so many cards; widened: how many times, where more than chance is at work
                   K31         treatment, holdout: counted; expected_holdout: as drawn; e: evidence against the draw,
                               100 blocks; days: how many days look wrong
                   K34         unattributed, unmatched, late, clock, unknown_product: shares
                   K35         queue, no_queue: the two apart
"""
