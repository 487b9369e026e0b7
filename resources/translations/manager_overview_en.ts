<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>manager_overview</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Three questions on one screen: is offering worth it, does it harm, what should change. Hover over a figure, or go to it with Tab, to read what it means; press it to see its receipts. Alt+T today, Alt+W this week, Alt+M this month.</source>
        <translation>Three questions on one screen: is offering worth it, does it harm, what should change. Hover over a figure, or go to it with Tab, to read what it means; press it to see its receipts. Alt+T today, Alt+W this week, Alt+M this month.</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>Is it worth it?</translation>
    </message>
    <message>
        <source>Does it harm?</source>
        <translation>Does it harm?</translation>
    </message>
    <message>
        <source>What to change?</source>
        <translation>What to change?</translation>
    </message>
    <message>
        <source>Yes: {value} more in every basket, at least {low}.</source>
        <translation>Yes: {value} more in every basket, at least {low}.</translation>
    </message>
    <message>
        <source>No: {value} in every basket, at best {high}.</source>
        <translation>No: {value} in every basket, at best {high}.</translation>
    </message>
    <message>
        <source>Not clear yet: between {low} and {high} in every basket.</source>
        <translation>Not clear yet: between {low} and {high} in every basket.</translation>
    </message>
    <message>
        <source>Not known yet: {why}.</source>
        <translation>Not known yet: {why}.</translation>
    </message>
    <message>
        <source>No verdict: {why}.</source>
        <translation>No verdict: {why}.</translation>
    </message>
    <message>
        <source>In these days</source>
        <translation>In these days</translation>
    </message>
    <message>
        <source>No effect, only a sum: accepted items {value}</source>
        <translation>No effect, only a sum: accepted items {value}</translation>
    </message>
    <message>
        <source>{treatment} with offers, {holdout} without</source>
        <translation>{treatment} with offers, {holdout} without</translation>
    </message>
    <message>
        <source>{treatment} against {holdout} without</source>
        <translation>{treatment} against {holdout} without</translation>
    </message>
    <message>
        <source>No sign of it.</source>
        <translation>No sign of it.</translation>
    </message>
    <message numerus="yes">
        <source>Yes: %n figure(s) beyond the bound.</source>
        <translation>
            <numerusform>Yes: %n figure beyond the bound.</numerusform>
            <numerusform>Yes: %n figures beyond the bound.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Not known yet.</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>at most {bound}</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>within the bound</translation>
    </message>
    <message>
        <source>beyond the bound</source>
        <translation>beyond the bound</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Nothing presses.</source>
        <translation>Nothing presses.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets are missing on one side: effects are not told until it is found.</source>
        <translation>Baskets are missing on one side: effects are not told until it is found.</translation>
    </message>
    <message>
        <source>{name} is beyond its bound.</source>
        <translation>{name} is beyond its bound.</translation>
    </message>
    <message>
        <source>Data in doubt: {part}.</source>
        <translation>Data in doubt: {part}.</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Worth keeping</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Learned from receipts</source>
        <translation>Learned from receipts</translation>
    </message>
    <message>
        <source>None stands out yet.</source>
        <translation>None stands out yet.</translation>
    </message>
    <message>
        <source>Waiting for more offers: {count}</source>
        <translation>Waiting for more offers: {count}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Why customers decline</source>
        <translation>Why customers decline</translation>
    </message>
    <message>
        <source>Nobody declined in these days.</source>
        <translation>Nobody declined in these days.</translation>
    </message>
    <message>
        <source>From receipt to sale</source>
        <translation>From receipt to sale</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Something to offer</source>
        <translation>Something to offer</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Cards shown</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>On the receipt</translation>
    </message>
    <message>
        <source>{share} of the step before</source>
        <translation>{share} of the step before</translation>
    </message>
    <message>
        <source>From {first} to {last}, between {low} and {high}.</source>
        <translation>From {first} to {last}, between {low} and {high}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week from</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>Nothing was sold in these days.</translation>
    </message>
    <message>
        <source>Choose other days, or take a filter away.</source>
        <translation>Choose other days, or take a filter away.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>There are no figures yet.</translation>
    </message>
    <message>
        <source>Figures begin with the first basket that the panel sees. Connect a till, or start the panel.</source>
        <translation>Figures begin with the first basket that the panel sees. Connect a till, or start the panel.</translation>
    </message>
    <message>
        <source>Show as a table: {title}</source>
        <translation>Show as a table: {title}</translation>
    </message>
    <message>
        <source>Show as a chart: {title}</source>
        <translation>Show as a chart: {title}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Remove the filter: {what}</source>
        <translation>Remove the filter: {what}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Nothing to choose from yet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Other days…</translation>
    </message>
    <message>
        <source>vs the days before</source>
        <translation>vs the days before</translation>
    </message>
    <message>
        <source>vs a year ago</source>
        <translation>vs a year ago</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>no comparison</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Kind of offer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
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
        <source>add-on</source>
        <translation>add-on</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>better version</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>cheaper option</source>
        <translation>cheaper option</translation>
    </message>
    <message>
        <source>extra cover</source>
        <translation>extra cover</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>substitute</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>not offered</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>on the receipt</source>
        <translation>on the receipt</translation>
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
        <source>Press it to see its receipts.</source>
        <translation>Press it to see its receipts.</translation>
    </message>
    <message>
        <source>It cannot be pressed: no list of receipts is behind it.</source>
        <translation>It cannot be pressed: no list of receipts is behind it.</translation>
    </message>
    <message>
        <source>{share} may still come back</source>
        <translation>{share} may still come back</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>unattributed</translation>
    </message>
    <message>
        <source>Figures until {when}</source>
        <translation>Figures until {when}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Taking in what is new…</source>
        <translation>Taking in what is new…</translation>
    </message>
    <message>
        <source>Taking in what is new… {share}</source>
        <translation>Taking in what is new… {share}</translation>
    </message>
    <message>
        <source>Old figures: until {when}</source>
        <translation>Old figures: until {when}</translation>
    </message>
    <message>
        <source>Offers until {events}, receipts until {receipts}.</source>
        <translation>Offers until {events}, receipts until {receipts}.</translation>
    </message>
    <message>
        <source>The till keeps no receipts: figures come from our own log alone.</source>
        <translation>The till keeps no receipts: figures come from our own log alone.</translation>
    </message>
    <message>
        <source>The till knows no costs: money is counted in sales, not in margin.</source>
        <translation>The till knows no costs: money is counted in sales, not in margin.</translation>
    </message>
    <message>
        <source>{level}: {interval}</source>
        <translation>{level}: {interval}</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} of {of}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>before: {value}</translation>
    </message>
    <message>
        <source>Last out of stock: {when}</source>
        <translation>Last out of stock: {when}</translation>
    </message>
    <message>
        <source>The receipts behind a figure, the newest first; the filters say which. Nobody can be recognised here. Esc or Alt+Left leads back to the figure.</source>
        <translation>The receipts behind a figure, the newest first; the filters say which. Nobody can be recognised here. Esc or Alt+Left leads back to the figure.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>At the offer</source>
        <translation>At the offer</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>voided after payment</source>
        <translation>voided after payment</translation>
    </message>
    <message>
        <source>return</source>
        <translation>return</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>The newest {n} of {of} receipts.</source>
        <translation>The newest {n} of {of} receipts.</translation>
    </message>
    <message>
        <source>Show more: {left} left</source>
        <translation>Show more: {left} left</translation>
    </message>
    <message>
        <source>No receipts fit these filters.</source>
        <translation>No receipts fit these filters.</translation>
    </message>
    <message>
        <source>Take a filter away, or choose other days.</source>
        <translation>Take a filter away, or choose other days.</translation>
    </message>
</context>
</TS>
