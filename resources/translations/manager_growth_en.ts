<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>manager_growth</name>
        <message>
            <source>Proposals</source>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>What receipts show to be bought together, and better versions. Nothing of it is offered before you approve it. In the list: A approves, R rejects, S asks again in 30 days, U takes the last decision back.</source>
            <translation>What receipts show to be bought together, and better versions. Nothing of it is offered before you approve it. In the list: A approves, R rejects, S asks again in 30 days, U takes the last decision back.</translation>
        </message>
        <message>
            <source>Who buys</source>
            <translation>Who buys</translation>
        </message>
        <message>
            <source>Is offered</source>
            <translation>Is offered</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Times usual</source>
            <translation>Times usual</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Worth</translation>
        </message>
        <message>
            <source>What was sold of it on those receipts; of a better version, how much more it costs on its receipts</source>
            <translation>What was sold of it on those receipts; of a better version, how much more it costs on its receipts</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Strong evidence</source>
            <translation>Strong evidence</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>You wrote it</source>
            <translation>You wrote it</translation>
        </message>
        <message>
            <source>You said never</source>
            <translation>You said never</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Pairs and better versions</source>
            <translation>Pairs and better versions</translation>
        </message>
        <message>
            <source>Pairs only</source>
            <translation>Pairs only</translation>
        </message>
        <message>
            <source>Better versions only</source>
            <translation>Better versions only</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Chance</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Noise</translation>
        </message>
        <message>
            <source>{waiting} wait. Left out: {chance} that may be mere chance, {noise} noise.</source>
            <translation>{waiting} wait. Left out: {chance} that may be mere chance, {noise} noise.</translation>
        </message>
        <message>
            <source>Listed: the {n} most valuable.</source>
            <translation>Listed: the {n} most valuable.</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n receipt(s)</source>
            <translation>
                <numerusform>Learned from %n receipt</numerusform>
                <numerusform>Learned from %n receipts</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>Nothing was learned yet.</source>
            <translation>Nothing was learned yet.</translation>
        </message>
        <message>
            <source>The panel learns by itself once a day while the till rests; 'pos-assist learn' does it now. It needs the till's receipts.</source>
            <translation>The panel learns by itself once a day while the till rests; 'pos-assist learn' does it now. It needs the till's receipts.</translation>
        </message>
        <message>
            <source>{share} of {of} receipts (95 % range: {low} to {high})</source>
            <translation>{share} of {of} receipts (95 % range: {low} to {high})</translation>
        </message>
        <message>
            <source>{share} of {of} customers (95 % range: {low} to {high})</source>
            <translation>{share} of {of} customers (95 % range: {low} to {high})</translation>
        </message>
        <message>
            <source>{lift} times as often as usual (95 % range: {low} to {high})</source>
            <translation>{lift} times as often as usual (95 % range: {low} to {high})</translation>
        </message>
        <message>
            <source>At {ratio} times the price</source>
            <translation>At {ratio} times the price</translation>
        </message>
        <message>
            <source>Too few customers are known to tell who stepped up</source>
            <translation>Too few customers are known to tell who stepped up</translation>
        </message>
        <message>
            <source>Worth {amount}: sold of it on these receipts, at today's price</source>
            <translation>Worth {amount}: sold of it on these receipts, at today's price</translation>
        </message>
        <message>
            <source>Worth {amount}: the difference in price on the receipts with the better one</source>
            <translation>Worth {amount}: the difference in price on the receipts with the better one</translation>
        </message>
        <message>
            <source>This may be mere chance: few receipts, or no more than usual.</source>
            <translation>This may be mere chance: few receipts, or no more than usual.</translation>
        </message>
        <message>
            <source>This is not among what was learned last; your decision stays.</source>
            <translation>This is not among what was learned last; your decision stays.</translation>
        </message>
        <message>
            <source>Noise: a category that is never offered</source>
            <translation>Noise: a category that is never offered</translation>
        </message>
        <message>
            <source>Noise: a service or a deposit</source>
            <translation>Noise: a service or a deposit</translation>
        </message>
        <message>
            <source>Noise: no longer sold</source>
            <translation>Noise: no longer sold</translation>
        </message>
        <message>
            <source>Noise: bought with everything</source>
            <translation>Noise: bought with everything</translation>
        </message>
        <message>
            <source>You wrote this already, as rule {rule}. Your rule counts, it is not changed.</source>
            <translation>You wrote this already, as rule {rule}. Your rule counts, it is not changed.</translation>
        </message>
        <message>
            <source>Your rule {rule} says never. It counts, whatever is approved here.</source>
            <translation>Your rule {rule} says never. It counts, whatever is approved here.</translation>
        </message>
        <message>
            <source>{state} on {day} by {who}</source>
            <translation>{state} on {day} by {who}</translation>
        </message>
        <message>
            <source>{state} on {day}</source>
            <translation>{state} on {day}</translation>
        </message>
        <message>
            <source>Asked again on {day}</source>
            <translation>Asked again on {day}</translation>
        </message>
        <message>
            <source>Receipts like that</source>
            <translation>Receipts like that</translation>
        </message>
        <message>
            <source>{day}: {products}</source>
            <translation>{day}: {products}</translation>
        </message>
        <message>
            <source>None among the last receipts.</source>
            <translation>None among the last receipts.</translation>
        </message>
        <message>
            <source>A step up is seen across visits, not on one receipt.</source>
            <translation>A step up is seen across visits, not on one receipt.</translation>
        </message>
        <message>
            <source>Receipts are shown where a till is connected.</source>
            <translation>Receipts are shown where a till is connected.</translation>
        </message>
        <message>
            <source>Unknown day</source>
            <translation>Unknown day</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Approve</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;Reject</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>In 30 days</translation>
        </message>
        <message>
            <source>Undecided again</source>
            <translation>Undecided again</translation>
        </message>
        <message>
            <source>Write as a rule of your own</source>
            <translation>Write as a rule of your own</translation>
        </message>
        <message>
            <source>Open your rule</source>
            <translation>Open your rule</translation>
        </message>
        <message>
            <source>Why (for the record)</source>
            <translation>Why (for the record)</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) chosen</source>
            <translation>
                <numerusform>%n proposal chosen</numerusform>
                <numerusform>%n proposals chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a proposal in the list to see its evidence.</source>
            <translation>Choose a proposal in the list to see its evidence.</translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n proposal(s)</source>
            <translation>
                <numerusform>Approved: %n proposal</numerusform>
                <numerusform>Approved: %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected: %n proposal(s)</source>
            <translation>
                <numerusform>Rejected: %n proposal</numerusform>
                <numerusform>Rejected: %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in 30 days: %n proposal(s)</source>
            <translation>
                <numerusform>Asked again in 30 days: %n proposal</numerusform>
                <numerusform>Asked again in 30 days: %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting again: %n proposal(s)</source>
            <translation>
                <numerusform>Waiting again: %n proposal</numerusform>
                <numerusform>Waiting again: %n proposals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n decision(s)</source>
            <translation>
                <numerusform>Taken back: %n decision</numerusform>
                <numerusform>Taken back: %n decisions</numerusform>
            </translation>
        </message>
        <message>
            <source>Roll-out</source>
            <translation>Roll-out</translation>
        </message>
        <message>
            <source>Ten best sellers, what goes with them, sets worth trying, what is missing, then test, measure, scale. Everything is worked out from this shop's own receipts and rules; every step leads to its screen.</source>
            <translation>Ten best sellers, what goes with them, sets worth trying, what is missing, then test, measure, scale. Everything is worked out from this shop's own receipts and rules; every step leads to its screen.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Ten best sellers</source>
            <translation>Ten best sellers</translation>
        </message>
        <message>
            <source>Sets worth trying</source>
            <translation>Sets worth trying</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>What is missing</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>By receipts</source>
            <translation>By receipts</translation>
        </message>
        <message>
            <source>By margin</source>
            <translation>By margin</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n receipt</numerusform>
                <numerusform>%n receipts</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts in this period.</source>
            <translation>No receipts in this period.</translation>
        </message>
        <message>
            <source>No till is connected: sales are not known. Name one in the settings.</source>
            <translation>No till is connected: sales are not known. Name one in the settings.</translation>
        </message>
        <message>
            <source>None found: it takes two things bought together often, with known costs.</source>
            <translation>None found: it takes two things bought together often, with known costs.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message numerus="yes">
            <source>on %n receipt(s)</source>
            <translation>
                <numerusform>on %n receipt</numerusform>
                <numerusform>on %n receipts</numerusform>
            </translation>
        </message>
        <message>
            <source>margin {amount}</source>
            <translation>margin {amount}</translation>
        </message>
        <message>
            <source>margin unknown</source>
            <translation>margin unknown</translation>
        </message>
        <message>
            <source>With it: {products}</source>
            <translation>With it: {products}</translation>
        </message>
        <message>
            <source>With it: nothing is known yet</source>
            <translation>With it: nothing is known yet</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>offered</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>waits for approval</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>asked again later</source>
            <translation>asked again later</translation>
        </message>
        <message>
            <source>your rule</source>
            <translation>your rule</translation>
        </message>
        <message>
            <source>{n} of {of} receipts</source>
            <translation>{n} of {of} receipts</translation>
        </message>
        <message>
            <source>{price} instead of {sum}, saves {saving}</source>
            <translation>{price} instead of {sum}, saves {saving}</translation>
        </message>
        <message>
            <source>Margin {after} a set, {given} less than without the saving</source>
            <translation>Margin {after} a set, {given} less than without the saving</translation>
        </message>
        <message>
            <source>Bought together on {n} receipts without any saving</source>
            <translation>Bought together on {n} receipts without any saving</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Not possible yet</source>
            <translation>Not possible yet</translation>
        </message>
        <message>
            <source>Connect the till and its receipts</source>
            <translation>Connect the till and its receipts</translation>
        </message>
        <message>
            <source>Learn from the receipts</source>
            <translation>Learn from the receipts</translation>
        </message>
        <message>
            <source>Complete the products' data</source>
            <translation>Complete the products' data</translation>
        </message>
        <message>
            <source>Offer something with each of the ten best sellers</source>
            <translation>Offer something with each of the ten best sellers</translation>
        </message>
        <message>
            <source>Go through the proposals</source>
            <translation>Go through the proposals</translation>
        </message>
        <message>
            <source>Write a set</source>
            <translation>Write a set</translation>
        </message>
        <message>
            <source>Test: on a basket, then at one till</source>
            <translation>Test: on a basket, then at one till</translation>
        </message>
        <message>
            <source>Measure against baskets without offers</source>
            <translation>Measure against baskets without offers</translation>
        </message>
        <message>
            <source>Scale: every till</source>
            <translation>Scale: every till</translation>
        </message>
        <message>
            <source>Write to customers after the purchase</source>
            <translation>Write to customers after the purchase</translation>
        </message>
        <message>
            <source>{n} receipts</source>
            <translation>{n} receipts</translation>
        </message>
        <message>
            <source>{n} of {of} kinds of data complete</source>
            <translation>{n} of {of} kinds of data complete</translation>
        </message>
        <message>
            <source>{n} of {of} have one</source>
            <translation>{n} of {of} have one</translation>
        </message>
        <message>
            <source>{n} wait</source>
            <translation>{n} wait</translation>
        </message>
        <message>
            <source>{n} sets in force</source>
            <translation>{n} sets in force</translation>
        </message>
        <message>
            <source>{n} of {of} cards shown</source>
            <translation>{n} of {of} cards shown</translation>
        </message>
        <message>
            <source>{n} of {of} baskets without offers</source>
            <translation>{n} of {of} baskets without offers</translation>
        </message>
        <message>
            <source>{n} of {of} tills</source>
            <translation>{n} of {of} tills</translation>
        </message>
        <message>
            <source>{n} customers may be written to</source>
            <translation>{n} customers may be written to</translation>
        </message>
        <message>
            <source>No till is connected, or it keeps no receipts.</source>
            <translation>No till is connected, or it keeps no receipts.</translation>
        </message>
        <message>
            <source>Nothing was sold or learned yet.</source>
            <translation>Nothing was sold or learned yet.</translation>
        </message>
        <message>
            <source>There is nothing to offer yet: no rule, nothing approved.</source>
            <translation>There is nothing to offer yet: no rule, nothing approved.</translation>
        </message>
        <message>
            <source>No card was shown yet.</source>
            <translation>No card was shown yet.</translation>
        </message>
        <message>
            <source>The setting holdout_share is 0: there is nothing to compare with.</source>
            <translation>The setting holdout_share is 0: there is nothing to compare with.</translation>
        </message>
        <message>
            <source>The till tells of nobody who may be written to.</source>
            <translation>The till tells of nobody who may be written to.</translation>
        </message>
        <message>
            <source>Measure first.</source>
            <translation>Measure first.</translation>
        </message>
        <message>
            <source>Cost is missing: {n} of {of} products</source>
            <translation>Cost is missing: {n} of {of} products</translation>
        </message>
        <message>
            <source>No stock figure: {n} of {of} products</source>
            <translation>No stock figure: {n} of {of} products</translation>
        </message>
        <message>
            <source>No category: {n} of {of} products</source>
            <translation>No category: {n} of {of} products</translation>
        </message>
        <message>
            <source>No benefit text: {n} of {of} products that go with best sellers</source>
            <translation>No benefit text: {n} of {of} products that go with best sellers</translation>
        </message>
        <message>
            <source>On no ladder and in no family: {n} of {of} best sellers</source>
            <translation>On no ladder and in no family: {n} of {of} best sellers</translation>
        </message>
        <message>
            <source>Nothing was learned from receipts yet</source>
            <translation>Nothing was learned from receipts yet</translation>
        </message>
        <message>
            <source>No customer consented to be recognised</source>
            <translation>No customer consented to be recognised</translation>
        </message>
        <message>
            <source>No rule of your own offers anything</source>
            <translation>No rule of your own offers anything</translation>
        </message>
        <message>
            <source>The language spoken to customers is not chosen</source>
            <translation>The language spoken to customers is not chosen</translation>
        </message>
        <message>
            <source>Offers are chosen by what they really earn; now a quarter of the price is assumed. Enter it at the till.</source>
            <translation>Offers are chosen by what they really earn; now a quarter of the price is assumed. Enter it at the till.</translation>
        </message>
        <message>
            <source>Only what can be handed over is offered.</source>
            <translation>Only what can be handed over is offered.</translation>
        </message>
        <message>
            <source>Rules for a whole category, and categories that are never offered.</source>
            <translation>Rules for a whole category, and categories that are never offered.</translation>
        </message>
        <message>
            <source>The line to say names a reason, not only a price.</source>
            <translation>The line to say names a reason, not only a price.</translation>
        </message>
        <message>
            <source>A better version can be offered, and a substitute when it is out.</source>
            <translation>A better version can be offered, and a substitute when it is out.</translation>
        </message>
        <message>
            <source>What your customers buy together, found in your receipts.</source>
            <translation>What your customers buy together, found in your receipts.</translation>
        </message>
        <message>
            <source>Nothing is offered twice, and nothing that somebody has.</source>
            <translation>Nothing is offered twice, and nothing that somebody has.</translation>
        </message>
        <message>
            <source>What you know and receipts do not show: what fits, what never goes.</source>
            <translation>What you know and receipts do not show: what fits, what never goes.</translation>
        </message>
        <message>
            <source>Set script_language; until then it is that of the panel.</source>
            <translation>Set script_language; until then it is that of the panel.</translation>
        </message>
        <message>
            <source>After the purchase</source>
            <translation>After the purchase</translation>
        </message>
        <message>
            <source>Customers who consented to be contacted and bought something without what goes with it, as a file for your mail program. Nobody is listed twice within the period. Count first; nothing is written then.</source>
            <translation>Customers who consented to be contacted and bought something without what goes with it, as a file for your mail program. Nobody is listed twice within the period. Count first; nothing is written then.</translation>
        </message>
        <message>
            <source>Columns for</source>
            <translation>Columns for</translation>
        </message>
        <message>
            <source>Spreadsheet (CSV)</source>
            <translation>Spreadsheet (CSV)</translation>
        </message>
        <message>
            <source>Purchases, days back</source>
            <translation>Purchases, days back</translation>
        </message>
        <message>
            <source>Nobody twice, days</source>
            <translation>Nobody twice, days</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>It holds personal data: import it, then delete it.</source>
            <translation>It holds personal data: import it, then delete it.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Replace it if it exists</source>
            <translation>Replace it if it exists</translation>
        </message>
        <message>
            <source>Count only</source>
            <translation>Count only</translation>
        </message>
        <message>
            <source>Write the list</source>
            <translation>Write the list</translation>
        </message>
        <message>
            <source>Give a file to write to.</source>
            <translation>Give a file to write to.</translation>
        </message>
        <message>
            <source>No till is connected.</source>
            <translation>No till is connected.</translation>
        </message>
        <message>
            <source>Name one in the settings: [till] db and profile.</source>
            <translation>Name one in the settings: [till] db and profile.</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) consented to be contacted.</source>
            <translation>
                <numerusform>%n customer consented to be contacted.</numerusform>
                <numerusform>%n customers consented to be contacted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them bought something in that time.</source>
            <translation>
                <numerusform>%n of them bought something in that time.</numerusform>
                <numerusform>%n of them bought something in that time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack what goes with it.</source>
            <translation>
                <numerusform>%n of them lacks what goes with it.</numerusform>
                <numerusform>%n of them lack what goes with it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those were listed within the period.</source>
            <translation>
                <numerusform>%n of those was listed within the period.</numerusform>
                <numerusform>%n of those were listed within the period.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those have no address that can be used.</source>
            <translation>
                <numerusform>%n of those has no address that can be used.</numerusform>
                <numerusform>%n of those have no address that can be used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of the till cannot be read and count as no consent.</source>
            <translation>
                <numerusform>%n entry of the till cannot be read and counts as no consent.</numerusform>
                <numerusform>%n entries of the till cannot be read and count as no consent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be listed. Nothing was written.</source>
            <translation>
                <numerusform>%n would be listed. Nothing was written.</numerusform>
                <numerusform>%n would be listed. Nothing was written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n written to {file}.</source>
            <translation>
                <numerusform>%n written to {file}.</numerusform>
                <numerusform>%n written to {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What they would be told of</source>
            <translation>What they would be told of</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Bought</translation>
        </message>
        <message>
            <source>Goes with it</source>
            <translation>Goes with it</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Customers</translation>
        </message>
    </context>
</TS>
