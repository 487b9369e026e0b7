"""What an export of the record contains, in words; printed by `pos-assist events export --schema`."""

SCHEMA = """\
seq         whole number; the order in which events were written (clocks may jump, seq does not)
event_id    UUIDv7, unique over all tills
kind        what happened, see below
at          ISO 8601, UTC, e.g. 2026-01-31T09:30:00.123456+00:00
till_id     the till's own key of the till
basket_id   the till's own key of the basket or receipt
staff_id    the till's own key of who served at this event; empty = unattributed
arm         treatment or holdout
card_id     UUIDv7 of one card on screen
offer_id    <kind>:<trigger product>><offered product>
offer_kind  add-on, upgrade, bundle, cheaper or cover
product_id  the offered product
answer      accepted, declined, not_offered
reason      has_one, price, no_time, not_suitable, dont_ask, not_on_shelf, other; empty = none given
customer_key a customer who consented, as a keyed hash of this store's own; empty = nobody is known
detail      JSON: everything else of this kind of event, see below

Kinds of a basket, in the order they happen
  assigned        something could be offered for the first time: the basket got its arm; once more where its customer
                  turns out to be in the customers' permanent holdout: arm, its chance, unit, segment and customer are
                  those of the newest, everything else that of the first
  decided         the moment of suggestion: what is shown or, in holdout, would have been. The first of a basket is
                  there in both arms alike; further ones in treatment only
  suppressed      the moment of suggestion, but queue mode kept its first card back; once a basket
  receipt_closed  the basket was paid, voided or returned
Kinds of a card
  shown           visible for at least one second, or answered
  missed          on screen for less than one second
  answered        accepted, declined or not offered
  reason          why it was declined, or that what was accepted is not on the shelf
  undone          the last answer was taken back within ten seconds; answer and reason say which. The final
                  answer of a card is its last answered event with no undone event after it
  reworded        the cashier asked for another wording
  flagged         the cashier noted a bad suggestion
  withdrawn       the offer stopped being valid while it was on screen
  expired         nobody answered in time, or payment started
Kinds of a card at payment
  confirmed       accepted, and on the paid receipt
  not_added       accepted, and not on the paid receipt
  spontaneous     on the paid receipt without having been accepted

Kind of the panel, with no basket
  queue           queue mode went on or off

detail of assigned, decided and suppressed (money in minor units, incl. VAT)
  arm_probability    chance of the arm that the basket got
  subtotal_minor     value of the basket at that moment
  margin_minor       what its lines earn, net of VAT less cost; null = a cost is not known (in eligible: of the offer)
  line_count         its lines
  currency           ISO 4217
  seed               of the draws, as text: the same seed draws the same
  versions           policy, rules, model, catalogue and phrases that were in force
  chosen             offer_id that was drawn; empty where nothing could be offered
  eligible           every possible offer, best first: offer_id, kind, product_id, probability (of being chosen),
                     p_best (chance of being worth most), p_accept and its standard deviation,
                     foreseen (before any answer), under, group and category (whose answers count with its own),
                     effects ([what is around it, its value, times the odds]), natural (chance that it is bought
                     anyway; null = not known), margin_minor, margin_assumed (the cost is not known), handling_minor,
                     price_fit, score, evidence; plan and weight (the shop prefers it: so many times the score
                     counts in the order, never in the score itself); asking (so many times the gain counts here, as
                     the table of what asking adds has it; 1 = as everywhere)
  excluded           {reason: [offer_id]} of what was considered and not allowed
  quantities_before  assigned only: {product_id: quantity in the basket} of every possible offer
  unit               assigned only: what the arm was drawn for: basket, or customer (once, for all of their baskets)
  segment            assigned only: new, active, loyal, lapsed, high value; empty = nobody known
  experiments        assigned only: {experiment: [variant, its chance]} of every test that ran, in both arms
  moment             decided and suppressed only: pause, total, peek (the cashier looked before the pause), asked
  open               decided in the holdout only: every possible offer with what was in the basket, so that the
                     receipt tells whether it is bought without a word
  asked              decided only: cheaper = the customer asked for something cheaper; substitute = what was accepted
                     is not on the shelf; else not there
detail of shown, missed, answered, reason, undone, reworded, flagged, withdrawn, expired
  decision_id          event_id of the decided event
  ordinal              which card of this basket, from 1
  group_id             the offered product's group (variants of one product share it)
  script_variant       which sentence was put on screen; of the shop's own text with its version behind an @:
                       addon.A1@1a2b3c4d
  language             of that sentence
  probability          chance with which this offer was chosen
  outlook              what its answer is learned from: under (kind of offer), offset (log-odds before any answer)
                       and features: [name, value, how much of it]
  answer_day           once it is answered: the day that the answer counts on, UTC
  price_minor          of the offered product
  difference_minor     what the basket would cost more
  total_after_minor    what the basket would cost then
  total_uncertain      the card said "about": the till's own promotions may alter it
  evidence             source (pair, attribute, ladder, learned, bundle,
                       cover, family), rule_id, trigger_product_id, fits (the shared value), stands_for (the
                       rule's own product, which is out; '' = it is the one that is offered),
                       together (receipts with both), of (receipts with the trigger), lift
  stock                pieces available, as text; null = not known
  stock_stale          the figure was old
  quantity_before      of the offered product in the basket, as text
  replaces_product_id  upgrade: the product that would be replaced
  replaced_before      its quantity in the basket, as text
  members              bundle: [product, the quantity that makes the set, as text] of every member that was missing
  set_product_id       bundle: the till's product for the whole set; empty = it has none
  sum_minor            bundle: its members one by one
  bundle_minor         bundle: the set
  compared_product_id  cheaper: than what; substitute: what is out
  compared_price_minor the price of that
  item_price_minor     cover: the price of what is covered
  since_opened_ms      milliseconds since the card was decided
  visible_ms           milliseconds since it was painted; 0 = not yet
  latency_ms           from what made the card come (the till's change, the end of the pause) until it was painted;
                       null = not painted yet
  why                  withdrawn and expired only: the reason
  answer_event_id      undone only: event_id of the answer that was taken back
  in_basket            undone only: the accepted item stood in the basket already
  variant_before       reworded only: the sentence that was there
detail of confirmed, not_added, spontaneous
  quantity_before      as above
  quantity_paid        of the offered product on the receipt, as text
  replaces_product_id  as above
  total_after_minor    as above, as the card last said; null = not known
  total_uncertain      as above
  landed_total_minor   what the till charged once the offer, and nothing else, had been added; null = other things
                       changed too, or it was not seen (K22 compares the two)
  from_till            the till's own receipt; false: the basket as it was last seen
detail of queue
  on                   true or false
  by                   hand, gaps (the last five were short) or time (its 15 minutes were over)
  median_gap_s         seconds from one basket's end to the next one's first line, median of the last
                       five; null = not known
detail of receipt_closed
  state              paid, voided, return, training; unknown, unseen or abandoned where the till keeps no receipt
  total_minor        of the receipt
  lines              different products on it
  units              sum of the quantities, as text
  closed_at          the till's moment, ISO 8601; null = not known
  closing_staff_id   the till's own key of the employee who closed it
  from_till          as above
  bought_eligible    product_id of every possible offer that was bought, offered or not
  best_minor         expected extra margin of the best offer at the moment of suggestion, whether or not it was worth a
                     card; 0 = there was none
  open_offers        holdout only: [offer_id, under, group, whether it was bought] of everything that could have
                     been offered at the moment of suggestion
  assigned_as        basket_id of the assigned event, where the till gave a resumed basket another one
  seconds            from the first line to the start of payment; null = not seen whole, or parked meanwhile

CSV: comma, UTF-8 with byte order mark, one header row; a cell that a spreadsheet would run as a formula
(= + - @ TAB CR, also behind blanks) has a ' in front; plain numbers stay numbers.
JSON Lines: one object a line with the same names, detail as an object.
Parquet: the same columns; seq is a 64-bit whole number, at a moment in UTC to the microsecond, every other column a
text, detail the text of a JSON object. Nothing is null: what does not apply is an empty text.
"""
