<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>paper</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What this screen shows, as a file</source>
        <translation>What this screen shows, as a file</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Look at it on paper, then print</source>
        <translation>Look at it on paper, then print</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Workbook (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Paper (PDF)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Written to {file}.</translation>
    </message>
    <message>
        <source>There is nothing to write yet.</source>
        <translation>There is nothing to write yet.</translation>
    </message>
    <message>
        <source>The week {week}</source>
        <translation>The week {week}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>How sure we are</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>{cards} offers were shown to the cashier on {receipts} receipts; {confirmed} of them ended on the paid receipt.</source>
        <translation>{cards} offers were shown to the cashier on {receipts} receipts; {confirmed} of them ended on the paid receipt.</translation>
    </message>
    <message>
        <source>The week before it was {before}.</source>
        <translation>The week before it was {before}.</translation>
    </message>
    <message>
        <source>No offer was shown this week.</source>
        <translation>No offer was shown this week.</translation>
    </message>
    <message>
        <source>Offering earns: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</source>
        <translation>Offering earns: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</translation>
    </message>
    <message>
        <source>Offering costs more than it brings: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</source>
        <translation>Offering costs more than it brings: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</translation>
    </message>
    <message>
        <source>It cannot be told yet whether offering earns: over {weeks} weeks the effect on an eligible basket lies anywhere in {interval} compared with baskets without offers.</source>
        <translation>It cannot be told yet whether offering earns: over {weeks} weeks the effect on an eligible basket lies anywhere in {interval} compared with baskets without offers.</translation>
    </message>
    <message>
        <source>What offering earned cannot be told: {why}.</source>
        <translation>What offering earned cannot be told: {why}.</translation>
    </message>
    <message>
        <source>What offering earned cannot be told: baskets with and without offers are not in the numbers that were drawn. First find out where baskets are lost.</source>
        <translation>What offering earned cannot be told: baskets with and without offers are not in the numbers that were drawn. First find out where baskets are lost.</translation>
    </message>
    <message>
        <source>Accepted items were worth {naive} without VAT this week. That is no effect: much of it would have been bought anyway.</source>
        <translation>Accepted items were worth {naive} without VAT this week. That is no effect: much of it would have been bought anyway.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed this week. Keep offering.</source>
        <translation>Nothing needs to be changed this week. Keep offering.</translation>
    </message>
    <message>
        <source>Look whether the panel runs at every till and has rules to offer from: there is nothing to judge yet.</source>
        <translation>Look whether the panel runs at every till and has rules to offer from: there is nothing to judge yet.</translation>
    </message>
    <message>
        <source>Put the data right first: {text}</source>
        <translation>Put the data right first: {text}</translation>
    </message>
    <message>
        <source>Find out where baskets are lost: they are missing on one side of the draw.</source>
        <translation>Find out where baskets are lost: they are missing on one side of the draw.</translation>
    </message>
    <message>
        <source>Look at a harm that is over its bound: {kpi}.</source>
        <translation>Look at a harm that is over its bound: {kpi}.</translation>
    </message>
    <message>
        <source>Data in doubt are over 5 %: {part}.</source>
        <translation>Data in doubt are over 5 %: {part}.</translation>
    </message>
    <message>
        <source>Look at the rule {name}: it brings little, or harms.</source>
        <translation>Look at the rule {name}: it brings little, or harms.</translation>
    </message>
    <message>
        <source>Look at the manager&apos;s window: something there needs attention.</source>
        <translation>Look at the manager&apos;s window: something there needs attention.</translation>
    </message>
    <message>
        <source>{kpi} {value}, bound {bound}</source>
        <translation>{kpi} {value}, bound {bound}</translation>
    </message>
    <message>
        <source>Most customers who said no said: {reason} ({count} of {of}).</source>
        <translation>Most customers who said no said: {reason} ({count} of {of}).</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>The week in figures</translation>
    </message>
    <message>
        <source>{kpi}, by week</source>
        <translation>{kpi}, by week</translation>
    </message>
    <message>
        <source>Does it harm?</source>
        <translation>Does it harm?</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>within the bound</translation>
    </message>
    <message>
        <source>over the bound</source>
        <translation>over the bound</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>cannot be told yet</translation>
    </message>
    <message>
        <source>Rules, over the weeks that the effect is told of</source>
        <translation>Rules, over the weeks that the effect is told of</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>worth keeping</source>
        <translation>worth keeping</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>to be looked at</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more rule(s) not enough is known yet.</source>
        <translation>
            <numerusform>Of %n more rule not enough is known yet.</numerusform>
            <numerusform>Of %n more rules not enough is known yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>what was learned</translation>
    </message>
    <message>
        <source>Why customers said no</source>
        <translation>Why customers said no</translation>
    </message>
    <message>
        <source>Effect from</source>
        <translation>Effect from</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>the whole shop</source>
        <translation>the whole shop</translation>
    </message>
    <message>
        <source>Offers until</source>
        <translation>Offers until</translation>
    </message>
    <message>
        <source>Receipts until</source>
        <translation>Receipts until</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>never read</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>The till keeps no receipts: sales are those of our own record.</source>
        <translation>The till keeps no receipts: sales are those of our own record.</translation>
    </message>
    <message>
        <source>The till does not tell what goods cost: money is sales without VAT, not margin.</source>
        <translation>The till does not tell what goods cost: money is sales without VAT, not margin.</translation>
    </message>
    <message>
        <source>What offering brings</source>
        <translation>What offering brings</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>95 % interval, or why there is no number</source>
        <translation>95 % interval, or why there is no number</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>From (95 %)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>To (95 %)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n without offers</source>
        <translation>n without offers</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>A figure with a sign is a difference between baskets that may see offers and baskets that may not; its n is that of both, with offers / without.</source>
        <translation>A figure with a sign is a difference between baskets that may see offers and baskets that may not; its n is that of both, with offers / without.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>What the figures mean</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Numerator is</source>
        <translation>Numerator is</translation>
    </message>
    <message>
        <source>Denominator is</source>
        <translation>Denominator is</translation>
    </message>
    <message>
        <source>{numerator}; of: {denominator}</source>
        <translation>{numerator}; of: {denominator}</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Why there is no number</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>In parts</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>unattributed</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>the shop:</source>
        <translation>the shop:</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>By employee</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>By sentence</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>By till</translation>
    </message>
    <message>
        <source>By store</source>
        <translation>By store</translation>
    </message>
    <message>
        <source>By kind of customer</source>
        <translation>By kind of customer</translation>
    </message>
    <message>
        <source>By name, without a rank. Shifts, baskets and offers differ: people are compared like for like only, against what the own mix yields here. What is called as recorded compares nobody.</source>
        <translation>By name, without a rank. Shifts, baskets and offers differ: people are compared like for like only, against what the own mix yields here. What is called as recorded compares nobody.</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Cards shown</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Usual here</translation>
    </message>
    <message>
        <source>Limits of chance (99.8%)</source>
        <translation>Limits of chance (99.8%)</translation>
    </message>
    <message>
        <source>{figure} (as recorded)</source>
        <translation>{figure} (as recorded)</translation>
    </message>
    <message>
        <source>More people than chance explains lie outside the limits: they are widened {times} times.</source>
        <translation>More people than chance explains lie outside the limits: they are widened {times} times.</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Preview: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Page {number} of {pages}</translation>
    </message>
</context>
</TS>
