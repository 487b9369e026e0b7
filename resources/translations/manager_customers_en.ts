<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>manager_customers</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>What kinds of customers there are, what they will be worth, and whether being asked keeps them coming back. Only of customers who agreed to be known, and never of a single person.</source>
        <translation>What kinds of customers there are, what they will be worth, and whether being asked keeps them coming back. Only of customers who agreed to be known, and never of a single person.</translation>
    </message>
    <message>
        <source>This window has no figures of customers.</source>
        <translation>This window has no figures of customers.</translation>
    </message>
    <message>
        <source>No customer is known in this period</source>
        <translation>No customer is known in this period</translation>
    </message>
    <message>
        <source>It takes a till that says who the customer is and that they agreed to it. Baskets of nobody known have no future that could be told.</source>
        <translation>It takes a till that says who the customer is and that they agreed to it. Baskets of nobody known have no future that could be told.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Loyal</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>High value</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nobody known</translation>
    </message>
    <message>
        <source>Whom this is about</source>
        <translation>Whom this is about</translation>
    </message>
    <message>
        <source>{share} of {n} receipts in the period are of known customers (95%: {sure}).</source>
        <translation>{share} of {n} receipts in the period are of known customers (95%: {sure}).</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are known.</source>
        <translation>
            <numerusform>%n customer are known.</numerusform>
            <numerusform>%n customers are known.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked back over {days}.</source>
        <translation>Looked back over {days}.</translation>
    </message>
    <message>
        <source>Receipts of known customers</source>
        <translation>Receipts of known customers</translation>
    </message>
    <message>
        <source>Of fewer than {n} customers no number is told: it would be about persons.</source>
        <translation>Of fewer than {n} customers no number is told: it would be about persons.</translation>
    </message>
    <message>
        <source>95%: {interval}</source>
        <translation>95%: {interval}</translation>
    </message>
    <message>
        <source>Kinds of customers, and what they will be worth</source>
        <translation>Kinds of customers, and what they will be worth</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Margin of the next year, a customer</source>
        <translation>Margin of the next year, a customer</translation>
    </message>
    <message>
        <source>Sales of the next year, a customer</source>
        <translation>Sales of the next year, a customer</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>Days since the last visit</translation>
    </message>
    <message>
        <source>Visits in these days</source>
        <translation>Visits in these days</translation>
    </message>
    <message>
        <source>Spent a visit</source>
        <translation>Spent a visit</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>Still a customer</translation>
    </message>
    <message>
        <source>Visits expected in the next year</source>
        <translation>Visits expected in the next year</translation>
    </message>
    <message>
        <source>What a customer of this kind will bring on average in the next 365 days if nothing changes, without VAT: expected visits times what a visit brings. Foretold from how often and how long ago they came and what they spent.</source>
        <translation>What a customer of this kind will bring on average in the next 365 days if nothing changes, without VAT: expected visits times what a visit brings. Foretold from how often and how long ago they came and what they spent.</translation>
    </message>
    <message>
        <source>Costs are not known: this is sales, not margin.</source>
        <translation>Costs are not known: this is sales, not margin.</translation>
    </message>
    <message>
        <source>Tried on the past: for its last {days} days {foretold} visits were foretold, {came} came.</source>
        <translation>Tried on the past: for its last {days} days {foretold} visits were foretold, {came} came.</translation>
    </message>
    <message>
        <source>The past is too short to try the foretelling on it.</source>
        <translation>The past is too short to try the foretelling on it.</translation>
    </message>
    <message>
        <source>Too few customers came again to foretell anything.</source>
        <translation>Too few customers came again to foretell anything.</translation>
    </message>
    <message>
        <source>Does asking keep customers coming back?</source>
        <translation>Does asking keep customers coming back?</translation>
    </message>
    <message>
        <source>{share} of known customers are never offered anything, for good. They are what the others are compared with.</source>
        <translation>{share} of known customers are never offered anything, for good. They are what the others are compared with.</translation>
    </message>
    <message>
        <source>No customer is kept without offers (customer_holdout_share = 0): there is nothing to compare with.</source>
        <translation>No customer is kept without offers (customer_holdout_share = 0): there is nothing to compare with.</translation>
    </message>
    <message>
        <source>{days} days after</source>
        <translation>{days} days after</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Came again</translation>
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
        <source>Further visits</source>
        <translation>Further visits</translation>
    </message>
    <message>
        <source>Spent on them</source>
        <translation>Spent on them</translation>
    </message>
    <message>
        <source>Came back as returns</source>
        <translation>Came back as returns</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>{share} of {n} {arm}</source>
        <translation>{share} of {n} {arm}</translation>
    </message>
    <message>
        <source>{n} {arm}</source>
        <translation>{n} {arm}</translation>
    </message>
    <message>
        <source>Share of customers who came again within so many days after their first visit of the period at which there was something to offer: of those who may see offers, less that of those who never do. Only visits that long ago count.</source>
        <translation>Share of customers who came again within so many days after their first visit of the period at which there was something to offer: of those who may see offers, less that of those who never do. Only visits that long ago count.</translation>
    </message>
    <message>
        <source>{n} customers so far. A fall by two points would be seen with {needed}; until then no difference proves nothing.</source>
        <translation>{n} customers so far. A fall by two points would be seen with {needed}; until then no difference proves nothing.</translation>
    </message>
    <message>
        <source>{n} customers so far.</source>
        <translation>{n} customers so far.</translation>
    </message>
    <message>
        <source>{n} customers: enough to see a fall by two points.</source>
        <translation>{n} customers: enough to see a fall by two points.</translation>
    </message>
    <message>
        <source>More customers came again where offers may be shown.</source>
        <translation>More customers came again where offers may be shown.</translation>
    </message>
    <message>
        <source>Fewer customers came again where offers may be shown.</source>
        <translation>Fewer customers came again where offers may be shown.</translation>
    </message>
    <message>
        <source>No harm is seen, and there are customers enough to see one.</source>
        <translation>No harm is seen, and there are customers enough to see one.</translation>
    </message>
    <message>
        <source>It cannot be told yet.</source>
        <translation>It cannot be told yet.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Who buys because they are asked, what another offer would have brought, and how long it takes to know. Only from what was drawn by lot: everybody who merely chose differently is left out.</source>
        <translation>Who buys because they are asked, what another offer would have brought, and how long it takes to know. Only from what was drawn by lot: everybody who merely chose differently is left out.</translation>
    </message>
    <message>
        <source>This window has no such figures.</source>
        <translation>This window has no such figures.</translation>
    </message>
    <message>
        <source>Who buys because they are asked?</source>
        <translation>Who buys because they are asked?</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>The whole shop</translation>
    </message>
    <message>
        <source>The whole shop: {value} a basket (95%: {sure}).</source>
        <translation>The whole shop: {value} a basket (95%: {sure}).</translation>
    </message>
    <message>
        <source>There is no table: {why}.</source>
        <translation>There is no table: {why}.</translation>
    </message>
    <message>
        <source>Aiming by single baskets would earn {value} a basket more than asking at random (95%: {sure}). Shown only: the panel goes by the table.</source>
        <translation>Aiming by single baskets would earn {value} a basket more than asking at random (95%: {sure}). Shown only: the panel goes by the table.</translation>
    </message>
    <message>
        <source>The panel ranks offers by this table.</source>
        <translation>The panel ranks offers by this table.</translation>
    </message>
    <message>
        <source>Hand this table to the panel</source>
        <translation>Hand this table to the panel</translation>
    </message>
    <message>
        <source>Handed over. It counts where [policy] uplift = true.</source>
        <translation>Handed over. It counts where [policy] uplift = true.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>midday</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>Asking adds</source>
        <translation>Asking adds</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Chance that it pays</source>
        <translation>Chance that it pays</translation>
    </message>
    <message>
        <source>n with / without offers</source>
        <translation>n with / without offers</translation>
    </message>
    <message>
        <source>n decisions</source>
        <translation>n decisions</translation>
    </message>
    <message>
        <source>As measured alone</source>
        <translation>As measured alone</translation>
    </message>
    <message>
        <source>What asking adds to the margin of an eligible basket, by kind of customer and time of day: baskets that may see offers less baskets that may not. What is known of few baskets is drawn towards the whole shop.</source>
        <translation>What asking adds to the margin of an eligible basket, by kind of customer and time of day: baskets that may see offers less baskets that may not. What is known of few baskets is drawn towards the whole shop.</translation>
    </message>
    <message>
        <source>Customers and times of day do not differ by more than chance: ask everywhere alike.</source>
        <translation>Customers and times of day do not differ by more than chance: ask everywhere alike.</translation>
    </message>
    <message>
        <source>Between these customers and times of day it differs by about {spread} a basket.</source>
        <translation>Between these customers and times of day it differs by about {spread} a basket.</translation>
    </message>
    <message>
        <source>The panel does not use this table. With the setting [policy] uplift = true it ranks by the table that was handed over last.</source>
        <translation>The panel does not use this table. With the setting [policy] uplift = true it ranks by the table that was handed over last.</translation>
    </message>
    <message>
        <source>Counts times</source>
        <translation>Counts times</translation>
    </message>
    <message>
        <source>Enter or a double click on a row leads to its receipts.</source>
        <translation>Enter or a double click on a row leads to its receipts.</translation>
    </message>
    <message>
        <source>What if another offer had been shown?</source>
        <translation>What if another offer had been shown?</translation>
    </message>
    <message>
        <source>For every offer that was drawn by lot among several: what a decision would have brought if this one had always been shown there, less what was shown. Weighted by the chances on record; what few draws tell is not told. By name: which is best is a question of the interval.</source>
        <translation>For every offer that was drawn by lot among several: what a decision would have brought if this one had always been shown there, less what was shown. Weighted by the chances on record; what few draws tell is not told. By name: which is best is a question of the interval.</translation>
    </message>
    <message>
        <source>No decision in this period had a choice between offers.</source>
        <translation>No decision in this period had a choice between offers.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) more were drawn too seldom to tell.</source>
        <translation>
            <numerusform>%n offer more were drawn too seldom to tell.</numerusform>
            <numerusform>%n offers more were drawn too seldom to tell.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: any product</source>
        <translation>{kind}: any product</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Worth as many draws</source>
        <translation>Worth as many draws</translation>
    </message>
    <message>
        <source>Would have brought</source>
        <translation>Would have brought</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>What if the price were another?</source>
        <translation>What if the price were another?</translation>
    </message>
    <message>
        <source>There is no price curve: prices were never drawn by lot here, so what another price would sell cannot be told from what was sold.</source>
        <translation>There is no price curve: prices were never drawn by lot here, so what another price would sell cannot be told from what was sold.</translation>
    </message>
    <message>
        <source>How many baskets without offers?</source>
        <translation>How many baskets without offers?</translation>
    </message>
    <message>
        <source>More baskets without offers tell sooner and earn less. With {baskets} eligible baskets a day an effect of {smallest} a basket is found with 80% certainty after:</source>
        <translation>More baskets without offers tell sooner and earn less. With {baskets} eligible baskets a day an effect of {smallest} a basket is found with 80% certainty after:</translation>
    </message>
    <message>
        <source>It cannot be reckoned: {why}.</source>
        <translation>It cannot be reckoned: {why}.</translation>
    </message>
    <message>
        <source>Without offers</source>
        <translation>Without offers</translation>
    </message>
    <message>
        <source>Days to know</source>
        <translation>Days to know</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Costs a week</source>
        <translation>Costs a week</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>What it costs a week is not known before an effect is known.</source>
        <translation>What it costs a week is not known before an effect is known.</translation>
    </message>
</context>
</TS>
