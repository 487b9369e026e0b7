<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>figures</name>
    <message>
        <source>Extra attach rate</source>
        <translation>Extra attach rate</translation>
    </message>
    <message>
        <source>How much more often the offer is on the receipt of baskets that may see offers than of those that may not, whether or not a card was shown.</source>
        <translation>How much more often the offer is on the receipt of baskets that may see offers than of those that may not, whether or not a card was shown.</translation>
    </message>
    <message>
        <source>baskets with the offer on the receipt, with and without offers</source>
        <translation>baskets with the offer on the receipt, with and without offers</translation>
    </message>
    <message>
        <source>eligible baskets with an offer drawn, with and without offers</source>
        <translation>eligible baskets with an offer drawn, with and without offers</translation>
    </message>
    <message>
        <source>Extra margin per basket</source>
        <translation>Extra margin per basket</translation>
    </message>
    <message>
        <source>Average margin of eligible baskets that may see offers less that of those that may not, whether or not a card was shown. After discounts, returns and the cost of asking; the largest 0.5 % are cut to the same height; adjusted with the basket&apos;s value at the moment of the offer.</source>
        <translation>Average margin of eligible baskets that may see offers less that of those that may not, whether or not a card was shown. After discounts, returns and the cost of asking; the largest 0.5 % are cut to the same height; adjusted with the basket&apos;s value at the moment of the offer.</translation>
    </message>
    <message>
        <source>margin of baskets, with and without offers</source>
        <translation>margin of baskets, with and without offers</translation>
    </message>
    <message>
        <source>eligible baskets, with and without offers</source>
        <translation>eligible baskets, with and without offers</translation>
    </message>
    <message>
        <source>Extra revenue per basket</source>
        <translation>Extra revenue per basket</translation>
    </message>
    <message>
        <source>As the extra margin per basket, but of net sales. The cost of asking is not in it.</source>
        <translation>As the extra margin per basket, but of net sales. The cost of asking is not in it.</translation>
    </message>
    <message>
        <source>net sales of baskets, with and without offers</source>
        <translation>net sales of baskets, with and without offers</translation>
    </message>
    <message>
        <source>What offering earned</source>
        <translation>What offering earned</translation>
    </message>
    <message>
        <source>Extra margin per basket, times the baskets that may see offers. Never a sum of prices.</source>
        <translation>Extra margin per basket, times the baskets that may see offers. Never a sum of prices.</translation>
    </message>
    <message>
        <source>extra margin per basket</source>
        <translation>extra margin per basket</translation>
    </message>
    <message>
        <source>eligible baskets that may see offers</source>
        <translation>eligible baskets that may see offers</translation>
    </message>
    <message>
        <source>Seconds added</source>
        <translation>Seconds added</translation>
    </message>
    <message>
        <source>How much longer baskets that may see offers take, from the first item to the start of payment: the difference of the medians. At most 4 s, and 8 s in nine of ten baskets with a card.</source>
        <translation>How much longer baskets that may see offers take, from the first item to the start of payment: the difference of the medians. At most 4 s, and 8 s in nine of ten baskets with a card.</translation>
    </message>
    <message>
        <source>seconds of baskets, with and without offers</source>
        <translation>seconds of baskets, with and without offers</translation>
    </message>
    <message>
        <source>eligible baskets with a time, with and without offers</source>
        <translation>eligible baskets with a time, with and without offers</translation>
    </message>
    <message>
        <source>Seconds added per item</source>
        <translation>Seconds added per item</translation>
    </message>
    <message>
        <source>As the seconds added, each basket&apos;s seconds divided by its lines at the moment of the offer.</source>
        <translation>As the seconds added, each basket&apos;s seconds divided by its lines at the moment of the offer.</translation>
    </message>
    <message>
        <source>seconds per line of baskets, with and without offers</source>
        <translation>seconds per line of baskets, with and without offers</translation>
    </message>
    <message>
        <source>Extra voided baskets</source>
        <translation>Extra voided baskets</translation>
    </message>
    <message>
        <source>How much more often baskets that may see offers are voided or left than those that may not.</source>
        <translation>How much more often baskets that may see offers are voided or left than those that may not.</translation>
    </message>
    <message>
        <source>baskets voided or left, with and without offers</source>
        <translation>baskets voided or left, with and without offers</translation>
    </message>
    <message>
        <source>Sample ratio check</source>
        <translation>Sample ratio check</translation>
    </message>
    <message>
        <source>How likely the numbers of baskets with and without offers are as they were drawn. Below 0.001 something loses baskets, and no effect is told.</source>
        <translation>How likely the numbers of baskets with and without offers are as they were drawn. Below 0.001 something loses baskets, and no effect is told.</translation>
    </message>
    <message>
        <source>baskets with and without offers, as counted</source>
        <translation>baskets with and without offers, as counted</translation>
    </message>
    <message>
        <source>baskets with and without offers, as drawn</source>
        <translation>baskets with and without offers, as drawn</translation>
    </message>
    <message>
        <source>Eligible receipts</source>
        <translation>Eligible receipts</translation>
    </message>
    <message>
        <source>How often there was something to offer before payment. Returns do not count.</source>
        <translation>How often there was something to offer before payment. Returns do not count.</translation>
    </message>
    <message>
        <source>receipts with a possible offer</source>
        <translation>receipts with a possible offer</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>receipts</translation>
    </message>
    <message>
        <source>receipts since the day on which the assistant began to watch</source>
        <translation>receipts since the day on which the assistant began to watch</translation>
    </message>
    <message>
        <source>Baskets with a card</source>
        <translation>Baskets with a card</translation>
    </message>
    <message>
        <source>How many of the baskets that may see offers saw one for at least a second.</source>
        <translation>How many of the baskets that may see offers saw one for at least a second.</translation>
    </message>
    <message>
        <source>baskets that saw a card</source>
        <translation>baskets that saw a card</translation>
    </message>
    <message>
        <source>Cards per receipt</source>
        <translation>Cards per receipt</translation>
    </message>
    <message>
        <source>How much is shown to the cashier. Above 0.6 it is too much.</source>
        <translation>How much is shown to the cashier. Above 0.6 it is too much.</translation>
    </message>
    <message>
        <source>cards shown</source>
        <translation>cards shown</translation>
    </message>
    <message>
        <source>Offer rate, as reported</source>
        <translation>Offer rate, as reported</translation>
    </message>
    <message>
        <source>How many of the answered cards were put to the customer, as the cashier says. Cards that expired or were withdrawn do not count.</source>
        <translation>How many of the answered cards were put to the customer, as the cashier says. Cards that expired or were withdrawn do not count.</translation>
    </message>
    <message>
        <source>offers put to the customer</source>
        <translation>offers put to the customer</translation>
    </message>
    <message>
        <source>cards answered, also with Not offered</source>
        <translation>cards answered, also with Not offered</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Acceptance rate</translation>
    </message>
    <message>
        <source>How many offers the customer accepted, as the cashier says. The final answer counts; what was voided before payment counts nowhere, what is returned later changes nothing.</source>
        <translation>How many offers the customer accepted, as the cashier says. The final answer counts; what was voided before payment counts nowhere, what is returned later changes nothing.</translation>
    </message>
    <message>
        <source>offers accepted</source>
        <translation>offers accepted</translation>
    </message>
    <message>
        <source>Confirmed of shown</source>
        <translation>Confirmed of shown</translation>
    </message>
    <message>
        <source>How many of the shown cards ended on the paid receipt after a yes.</source>
        <translation>How many of the shown cards ended on the paid receipt after a yes.</translation>
    </message>
    <message>
        <source>accepted offers on the paid receipt</source>
        <translation>accepted offers on the paid receipt</translation>
    </message>
    <message>
        <source>Accepted, not on the receipt</source>
        <translation>Accepted, not on the receipt</translation>
    </message>
    <message>
        <source>Accepted offers that are not on the paid receipt. Above 5 % something is wrong with the data.</source>
        <translation>Accepted offers that are not on the paid receipt. Above 5 % something is wrong with the data.</translation>
    </message>
    <message>
        <source>accepted offers that are not on the receipt</source>
        <translation>accepted offers that are not on the receipt</translation>
    </message>
    <message>
        <source>Skipped cards</source>
        <translation>Skipped cards</translation>
    </message>
    <message>
        <source>Cards answered with Not offered. In a queue this is right: the share of queues is beside.</source>
        <translation>Cards answered with Not offered. In a queue this is right: the share of queues is beside.</translation>
    </message>
    <message>
        <source>cards answered with Not offered</source>
        <translation>cards answered with Not offered</translation>
    </message>
    <message>
        <source>Expired cards</source>
        <translation>Expired cards</translation>
    </message>
    <message>
        <source>Cards that nobody answered before their time was over or payment began.</source>
        <translation>Cards that nobody answered before their time was over or payment began.</translation>
    </message>
    <message>
        <source>cards that expired</source>
        <translation>cards that expired</translation>
    </message>
    <message>
        <source>Declines with a reason</source>
        <translation>Declines with a reason</translation>
    </message>
    <message>
        <source>How many declines have a reason. The parts are the shares of each reason.</source>
        <translation>How many declines have a reason. The parts are the shares of each reason.</translation>
    </message>
    <message>
        <source>declined offers with a reason</source>
        <translation>declined offers with a reason</translation>
    </message>
    <message>
        <source>offers declined</source>
        <translation>offers declined</translation>
    </message>
    <message>
        <source>Upgrade rate</source>
        <translation>Upgrade rate</translation>
    </message>
    <message>
        <source>How many offers of a better version ended on the receipt instead of the smaller one.</source>
        <translation>How many offers of a better version ended on the receipt instead of the smaller one.</translation>
    </message>
    <message>
        <source>better versions on the paid receipt</source>
        <translation>better versions on the paid receipt</translation>
    </message>
    <message>
        <source>better versions put to the customer</source>
        <translation>better versions put to the customer</translation>
    </message>
    <message>
        <source>Price step of an upgrade</source>
        <translation>Price step of an upgrade</translation>
    </message>
    <message>
        <source>What a confirmed better version costs more than what it replaced, on average.</source>
        <translation>What a confirmed better version costs more than what it replaced, on average.</translation>
    </message>
    <message>
        <source>sum of the price differences</source>
        <translation>sum of the price differences</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>Set rate</translation>
    </message>
    <message>
        <source>How many offers of a set ended on the receipt.</source>
        <translation>How many offers of a set ended on the receipt.</translation>
    </message>
    <message>
        <source>sets on the paid receipt</source>
        <translation>sets on the paid receipt</translation>
    </message>
    <message>
        <source>sets put to the customer</source>
        <translation>sets put to the customer</translation>
    </message>
    <message>
        <source>Discount given for nothing</source>
        <translation>Discount given for nothing</translation>
    </message>
    <message>
        <source>Savings given on sets that would have been bought anyway, going by the baskets without offers.</source>
        <translation>Savings given on sets that would have been bought anyway, going by the baskets without offers.</translation>
    </message>
    <message>
        <source>savings on confirmed sets, times the share bought anyway</source>
        <translation>savings on confirmed sets, times the share bought anyway</translation>
    </message>
    <message>
        <source>Repeated after a no</source>
        <translation>Repeated after a no</translation>
    </message>
    <message>
        <source>Cards with what the same customer had declined before, in this basket or within the days of the policy. It must be 0.</source>
        <translation>Cards with what the same customer had declined before, in this basket or within the days of the policy. It must be 0.</translation>
    </message>
    <message>
        <source>cards repeated after a no</source>
        <translation>cards repeated after a no</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>Not on the shelf</translation>
    </message>
    <message>
        <source>Accepted offers that failed because the item was not found.</source>
        <translation>Accepted offers that failed because the item was not found.</translation>
    </message>
    <message>
        <source>accepted offers not found on the shelf</source>
        <translation>accepted offers not found on the shelf</translation>
    </message>
    <message>
        <source>Wrong total on the card</source>
        <translation>Wrong total on the card</translation>
    </message>
    <message>
        <source>How often the till charged something else than the card said. Counted where nothing else changed at the same time.</source>
        <translation>How often the till charged something else than the card said. Counted where nothing else changed at the same time.</translation>
    </message>
    <message>
        <source>confirmed offers with another total</source>
        <translation>confirmed offers with another total</translation>
    </message>
    <message>
        <source>confirmed offers whose total was seen</source>
        <translation>confirmed offers whose total was seen</translation>
    </message>
    <message>
        <source>Cheaper option taken</source>
        <translation>Cheaper option taken</translation>
    </message>
    <message>
        <source>How many offers of something cheaper ended on the receipt.</source>
        <translation>How many offers of something cheaper ended on the receipt.</translation>
    </message>
    <message>
        <source>cheaper options on the paid receipt</source>
        <translation>cheaper options on the paid receipt</translation>
    </message>
    <message>
        <source>cheaper options put to the customer</source>
        <translation>cheaper options put to the customer</translation>
    </message>
    <message>
        <source>Cheaper option returned</source>
        <translation>Cheaper option returned</translation>
    </message>
    <message>
        <source>How many confirmed cheaper options came back within the return period.</source>
        <translation>How many confirmed cheaper options came back within the return period.</translation>
    </message>
    <message>
        <source>confirmed cheaper options that came back</source>
        <translation>confirmed cheaper options that came back</translation>
    </message>
    <message>
        <source>Do not ask, no time</source>
        <translation>Do not ask, no time</translation>
    </message>
    <message>
        <source>Offers declined because the customer did not want to be asked or had no time. The parts tell those of baskets with a queue apart.</source>
        <translation>Offers declined because the customer did not want to be asked or had no time. The parts tell those of baskets with a queue apart.</translation>
    </message>
    <message>
        <source>offers declined with one of these two reasons</source>
        <translation>offers declined with one of these two reasons</translation>
    </message>
    <message>
        <source>Receipt value, net</source>
        <translation>Receipt value, net</translation>
    </message>
    <message>
        <source>Average value of a receipt after discounts, without VAT, deposits, bags, vouchers and fees. Returns are not taken off.</source>
        <translation>Average value of a receipt after discounts, without VAT, deposits, bags, vouchers and fees. Returns are not taken off.</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>net sales</translation>
    </message>
    <message>
        <source>Receipt value, gross</source>
        <translation>Receipt value, gross</translation>
    </message>
    <message>
        <source>Average value of a receipt after discounts, with VAT. Returns are not taken off.</source>
        <translation>Average value of a receipt after discounts, with VAT. Returns are not taken off.</translation>
    </message>
    <message>
        <source>gross sales</source>
        <translation>gross sales</translation>
    </message>
    <message>
        <source>Receipt value, net of returns</source>
        <translation>Receipt value, net of returns</translation>
    </message>
    <message>
        <source>net sales less returns of these sales</source>
        <translation>net sales less returns of these sales</translation>
    </message>
    <message>
        <source>Units per receipt</source>
        <translation>Units per receipt</translation>
    </message>
    <message>
        <source>Pieces on a receipt; something weighed is one, a pack is one.</source>
        <translation>Pieces on a receipt; something weighed is one, a pack is one.</translation>
    </message>
    <message>
        <source>units sold</source>
        <translation>units sold</translation>
    </message>
    <message>
        <source>Attach rate</source>
        <translation>Attach rate</translation>
    </message>
    <message>
        <source>How many receipts with the first product also have what is offered with it, in any quantity and order. What came back later stays.</source>
        <translation>How many receipts with the first product also have what is offered with it, in any quantity and order. What came back later stays.</translation>
    </message>
    <message>
        <source>receipts with both</source>
        <translation>receipts with both</translation>
    </message>
    <message>
        <source>receipts with the first product</source>
        <translation>receipts with the first product</translation>
    </message>
    <message>
        <source>Attach rate after returns</source>
        <translation>Attach rate after returns</translation>
    </message>
    <message>
        <source>Average net value of a receipt, less what of these sales came back within the return period.</source>
        <translation>Average net value of a receipt, less what of these sales came back within the return period.</translation>
    </message>
    <message>
        <source>The attach rate without what came back within the return period.</source>
        <translation>The attach rate without what came back within the return period.</translation>
    </message>
    <message>
        <source>receipts with both, the second one kept</source>
        <translation>receipts with both, the second one kept</translation>
    </message>
    <message>
        <source>Attach rate of split purchases</source>
        <translation>Attach rate of split purchases</translation>
    </message>
    <message>
        <source>The attach rate where receipts of one customer within two minutes count as one.</source>
        <translation>The attach rate where receipts of one customer within two minutes count as one.</translation>
    </message>
    <message>
        <source>purchases with both</source>
        <translation>purchases with both</translation>
    </message>
    <message>
        <source>purchases with the first product</source>
        <translation>purchases with the first product</translation>
    </message>
    <message>
        <source>Category attach rate</source>
        <translation>Category attach rate</translation>
    </message>
    <message>
        <source>How many receipts with something of the first category also have something else of the category that is offered with it.</source>
        <translation>How many receipts with something of the first category also have something else of the category that is offered with it.</translation>
    </message>
    <message>
        <source>receipts with both categories</source>
        <translation>receipts with both categories</translation>
    </message>
    <message>
        <source>receipts with the first category</source>
        <translation>receipts with the first category</translation>
    </message>
    <message>
        <source>Assisted sales, not an effect</source>
        <translation>Assisted sales, not an effect</translation>
    </message>
    <message>
        <source>Net value of every accepted item on a paid receipt. Part of it would have been sold anyway: the effect is the extra margin per basket.</source>
        <translation>Net value of every accepted item on a paid receipt. Part of it would have been sold anyway: the effect is the extra margin per basket.</translation>
    </message>
    <message>
        <source>net value of confirmed items</source>
        <translation>net value of confirmed items</translation>
    </message>
    <message>
        <source>Returned after an offer</source>
        <translation>Returned after an offer</translation>
    </message>
    <message>
        <source>Confirmed offers that came back within the return period, beside the same products sold without an offer. Sales younger than that may still come back.</source>
        <translation>Confirmed offers that came back within the return period, beside the same products sold without an offer. Sales younger than that may still come back.</translation>
    </message>
    <message>
        <source>confirmed offers that came back</source>
        <translation>confirmed offers that came back</translation>
    </message>
    <message>
        <source>confirmed offers</source>
        <translation>confirmed offers</translation>
    </message>
    <message>
        <source>Kept back in queues</source>
        <translation>Kept back in queues</translation>
    </message>
    <message>
        <source>Baskets whose card was kept back because people were waiting.</source>
        <translation>Baskets whose card was kept back because people were waiting.</translation>
    </message>
    <message>
        <source>baskets with a card kept back</source>
        <translation>baskets with a card kept back</translation>
    </message>
    <message>
        <source>eligible baskets that came to the moment of an offer</source>
        <translation>eligible baskets that came to the moment of an offer</translation>
    </message>
    <message>
        <source>Time until the card is there</source>
        <translation>Time until the card is there</translation>
    </message>
    <message>
        <source>From the till&apos;s event to the painted card: 95 of 100 cards are at least as fast.</source>
        <translation>From the till&apos;s event to the painted card: 95 of 100 cards are at least as fast.</translation>
    </message>
    <message>
        <source>milliseconds of each card</source>
        <translation>milliseconds of each card</translation>
    </message>
    <message>
        <source>cards with a time</source>
        <translation>cards with a time</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Like for like</translation>
    </message>
    <message>
        <source>One person&apos;s confirmed share of the cards shown, had they served the shop&apos;s usual mix of hours, basket sizes, kinds of offers, categories and customers; of few cards it is drawn towards the others. Read it against what the own mix yields here. Nothing is told below 50 cards, and nobody is ranked.</source>
        <translation>One person&apos;s confirmed share of the cards shown, had they served the shop&apos;s usual mix of hours, basket sizes, kinds of offers, categories and customers; of few cards it is drawn towards the others. Read it against what the own mix yields here. Nothing is told below 50 cards, and nobody is ranked.</translation>
    </message>
    <message>
        <source>How exact the shares are</source>
        <translation>How exact the shares are</translation>
    </message>
    <message>
        <source>Half the width of the interval around &apos;Confirmed of shown&apos;. Every share has such an interval (Wilson, 95 %): with more cards it gets narrower.</source>
        <translation>Half the width of the interval around &apos;Confirmed of shown&apos;. Every share has such an interval (Wilson, 95 %): with more cards it gets narrower.</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Training finished</translation>
    </message>
    <message>
        <source>Training sessions finished of those that were due; at least 3 sessions.</source>
        <translation>Training sessions finished of those that were due; at least 3 sessions.</translation>
    </message>
    <message>
        <source>sessions finished</source>
        <translation>sessions finished</translation>
    </message>
    <message>
        <source>sessions due</source>
        <translation>sessions due</translation>
    </message>
    <message>
        <source>Checks passed in training</source>
        <translation>Checks passed in training</translation>
    </message>
    <message>
        <source>Passed checks of all attempts in training sessions.</source>
        <translation>Passed checks of all attempts in training sessions.</translation>
    </message>
    <message>
        <source>checks passed</source>
        <translation>checks passed</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>attempts</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Data in doubt</translation>
    </message>
    <message>
        <source>The largest of these shares: cards of nobody, returns without their sale, late events, clocks that are off, unknown products. Above 5 % look into the data first.</source>
        <translation>The largest of these shares: cards of nobody, returns without their sale, late events, clocks that are off, unknown products. Above 5 % look into the data first.</translation>
    </message>
    <message>
        <source>what is in doubt</source>
        <translation>what is in doubt</translation>
    </message>
    <message>
        <source>what was recorded</source>
        <translation>what was recorded</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>nothing to count yet</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>no baskets without offers to compare with</source>
        <translation>no baskets without offers to compare with</translation>
    </message>
    <message>
        <source>baskets are missing on one side, so no effect can be told</source>
        <translation>baskets are missing on one side, so no effect can be told</translation>
    </message>
    <message>
        <source>not yet: more baskets or days are needed</source>
        <translation>not yet: more baskets or days are needed</translation>
    </message>
    <message>
        <source>the till does not know what the goods cost</source>
        <translation>the till does not know what the goods cost</translation>
    </message>
    <message>
        <source>the till keeps no receipts</source>
        <translation>the till keeps no receipts</translation>
    </message>
    <message>
        <source>no customer is known</source>
        <translation>no customer is known</translation>
    </message>
    <message>
        <source>too few tills to tell</source>
        <translation>too few tills to tell</translation>
    </message>
    <message>
        <source>everybody got the same</source>
        <translation>everybody got the same</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>no interval: this is what happened, nothing is estimated</source>
        <translation>no interval: this is what happened, nothing is estimated</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>95 % interval (Wilson)</translation>
    </message>
    <message>
        <source>95 % interval of a mean</source>
        <translation>95 % interval of a mean</translation>
    </message>
    <message>
        <source>95 % interval that holds however often one looks</source>
        <translation>95 % interval that holds however often one looks</translation>
    </message>
    <message>
        <source>95 % interval of a percentile (from ranks)</source>
        <translation>95 % interval of a percentile (from ranks)</translation>
    </message>
    <message>
        <source>95 % interval of a difference of medians (from ranks)</source>
        <translation>95 % interval of a difference of medians (from ranks)</translation>
    </message>
    <message>
        <source>95 % interval of the figure at the common mix (mixed model)</source>
        <translation>95 % interval of the figure at the common mix (mixed model)</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>no reason</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>has one</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>not suitable</source>
        <translation>not suitable</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>do not ask</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95th percentile</translation>
    </message>
    <message>
        <source>90th percentile of baskets with a card</source>
        <translation>90th percentile of baskets with a card</translation>
    </message>
    <message>
        <source>with offers</source>
        <translation>with offers</translation>
    </message>
    <message>
        <source>without offers</source>
        <translation>without offers</translation>
    </message>
    <message>
        <source>in a queue</source>
        <translation>in a queue</translation>
    </message>
    <message>
        <source>without a queue</source>
        <translation>without a queue</translation>
    </message>
    <message>
        <source>the same products without an offer</source>
        <translation>the same products without an offer</translation>
    </message>
    <message>
        <source>sales that may still come back</source>
        <translation>sales that may still come back</translation>
    </message>
    <message>
        <source>evidence against the draw</source>
        <translation>evidence against the draw</translation>
    </message>
    <message>
        <source>days that look wrong</source>
        <translation>days that look wrong</translation>
    </message>
    <message>
        <source>without offers, as drawn</source>
        <translation>without offers, as drawn</translation>
    </message>
    <message>
        <source>share of baskets without offers</source>
        <translation>share of baskets without offers</translation>
    </message>
    <message>
        <source>without the adjustment</source>
        <translation>without the adjustment</translation>
    </message>
    <message>
        <source>savings given</source>
        <translation>savings given</translation>
    </message>
    <message>
        <source>share bought anyway</source>
        <translation>share bought anyway</translation>
    </message>
    <message>
        <source>cards of nobody</source>
        <translation>cards of nobody</translation>
    </message>
    <message>
        <source>returns without their sale</source>
        <translation>returns without their sale</translation>
    </message>
    <message>
        <source>late events</source>
        <translation>late events</translation>
    </message>
    <message>
        <source>clocks that are off</source>
        <translation>clocks that are off</translation>
    </message>
    <message>
        <source>unknown products</source>
        <translation>unknown products</translation>
    </message>
    <message>
        <source>need and fit</source>
        <translation>need and fit</translation>
    </message>
    <message>
        <source>moment and queue</source>
        <translation>moment and queue</translation>
    </message>
    <message>
        <source>one clear offer</source>
        <translation>one clear offer</translation>
    </message>
    <message>
        <source>benefit, then proof</source>
        <translation>benefit, then proof</translation>
    </message>
    <message>
        <source>price and total</source>
        <translation>price and total</translation>
    </message>
    <message>
        <source>takes a no</source>
        <translation>takes a no</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>the shop</translation>
    </message>
    <message>
        <source>what the same mix yields here</source>
        <translation>what the same mix yields here</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>as recorded</translation>
    </message>
    <message>
        <source>place among the limits</source>
        <translation>place among the limits</translation>
    </message>
    <message>
        <source>limits of chance widened, times</source>
        <translation>limits of chance widened, times</translation>
    </message>
    <message>
        <source>lower 95 % limit</source>
        <translation>lower 95 % limit</translation>
    </message>
    <message>
        <source>upper 95 % limit</source>
        <translation>upper 95 % limit</translation>
    </message>
    <message>
        <source>lower 99.8 % limit</source>
        <translation>lower 99.8 % limit</translation>
    </message>
    <message>
        <source>upper 99.8 % limit</source>
        <translation>upper 99.8 % limit</translation>
    </message>
</context>
</TS>
