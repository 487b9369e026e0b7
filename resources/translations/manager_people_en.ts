<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>manager_people</name>
    <message>
        <source>Data and privacy</source>
        <translation>Data and privacy</translation>
    </message>
    <message>
        <source>How much of what was recorded is in doubt, how the assistant behaved, and what is kept of whom for how long. Figures on the other pages are as good as what stands here.</source>
        <translation>How much of what was recorded is in doubt, how the assistant behaved, and what is kept of whom for how long. Figures on the other pages are as good as what stands here.</translation>
    </message>
    <message>
        <source>▲ More than {bound} is in doubt: {what}. Look into this before you trust a figure.</source>
        <translation>▲ More than {bound} is in doubt: {what}. Look into this before you trust a figure.</translation>
    </message>
    <message>
        <source>✓ Nothing here puts the figures in doubt.</source>
        <translation>✓ Nothing here puts the figures in doubt.</translation>
    </message>
    <message>
        <source>▲ Offers were repeated after a no: {n}. This must never happen; please report it to us.</source>
        <translation>▲ Offers were repeated after a no: {n}. This must never happen; please report it to us.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>Nothing was recorded in this period.</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>Choose a longer period.</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>What is in doubt</translation>
    </message>
    <message>
        <source>How the assistant behaved</source>
        <translation>How the assistant behaved</translation>
    </message>
    <message>
        <source>Not offered and run out, by till and hour</source>
        <translation>Not offered and run out, by till and hour</translation>
    </message>
    <message>
        <source>Context, not blame: where queues are long or nobody is near, cards are not offered or run out more often.</source>
        <translation>Context, not blame: where queues are long or nobody is near, cards are not offered or run out more often.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} of {b}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>must be 0</source>
        <translation>must be 0</translation>
    </message>
    <message>
        <source>half of the cards within {p50}, 95 of 100 within {p95}</source>
        <translation>half of the cards within {p50}, 95 of 100 within {p95}</translation>
    </message>
    <message>
        <source>{definition} Counted: {numerator}, of: {denominator}. {method}. {period}.</source>
        <translation>{definition} Counted: {numerator}, of: {denominator}. {method}. {period}.</translation>
    </message>
    <message>
        <source>Nobody was signed in: they stay in the shop&apos;s figures.</source>
        <translation>Nobody was signed in: they stay in the shop&apos;s figures.</translation>
    </message>
    <message>
        <source>No sale was found that they belong to: effects look too good.</source>
        <translation>No sale was found that they belong to: effects look too good.</translation>
    </message>
    <message>
        <source>They came more than 72 hours after their day and count in the next period.</source>
        <translation>They came more than 72 hours after their day and count in the next period.</translation>
    </message>
    <message>
        <source>A till&apos;s clock was more than a minute off.</source>
        <translation>A till&apos;s clock was more than a minute off.</translation>
    </message>
    <message>
        <source>The till&apos;s catalogue does not have them.</source>
        <translation>The till&apos;s catalogue does not have them.</translation>
    </message>
    <message>
        <source>What is kept of whom</source>
        <translation>What is kept of whom</translation>
    </message>
    <message>
        <source>Purpose: to see whether offering helps customers and the shop, and where help is needed. Not for ranking, paying or dismissing anybody. Tell your staff before you begin; where there is a works council, ask it.</source>
        <translation>Purpose: to see whether offering helps customers and the shop, and where help is needed. Not for ranking, paying or dismissing anybody. Tell your staff before you begin; where there is a works council, ask it.</translation>
    </message>
    <message numerus="yes">
        <source>Staff: who was signed in when a card was shown, and the answer. After %n day(s) the figures forget who it was and keep the shop&apos;s sums.</source>
        <translation>
            <numerusform>Staff: who was signed in when a card was shown, and the answer. After %n day the figures forget who it was and keep the shop&apos;s sums.</numerusform>
            <numerusform>Staff: who was signed in when a card was shown, and the answer. After %n days the figures forget who it was and keep the shop&apos;s sums.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by: whoever may open this window. Staff see their own figures only, with their PIN: &apos;pos-assist run --mode own&apos;. Below {enough} cards nobody has a figure.</source>
        <translation>Seen by: whoever may open this window. Staff see their own figures only, with their PIN: &apos;pos-assist run --mode own&apos;. Below {enough} cards nobody has a figure.</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n month(s) is not counted at all.</source>
        <translation>
            <numerusform>What is older than %n month is not counted at all.</numerusform>
            <numerusform>What is older than %n months is not counted at all.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record on this computer has the till&apos;s number of who answered, not the name. &apos;pos-assist events export --staff NUMBER --out FILE&apos; hands somebody what was recorded of them.</source>
        <translation>The record on this computer has the till&apos;s number of who answered, not the name. &apos;pos-assist events export --staff NUMBER --out FILE&apos; hands somebody what was recorded of them.</translation>
    </message>
    <message>
        <source>Customers: only those who consented at the till, under a pseudonym, never a name. &apos;pos-assist events forget --customer NUMBER&apos; disconnects what was recorded from one customer, for good.</source>
        <translation>Customers: only those who consented at the till, under a pseudonym, never a name. &apos;pos-assist events forget --customer NUMBER&apos; disconnects what was recorded from one customer, for good.</translation>
    </message>
    <message>
        <source>A new test</source>
        <translation>A new test</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What do you suppose, and why?</source>
        <translation>What do you suppose, and why?</translation>
    </message>
    <message>
        <source>The one thing that differs</source>
        <translation>The one thing that differs</translation>
    </message>
    <message>
        <source>Which offers it is about</source>
        <translation>Which offers it is about</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>all offers</translation>
    </message>
    <message>
        <source>{kind}: all of these</source>
        <translation>{kind}: all of these</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>as today</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Variant {letter}</translation>
    </message>
    <message>
        <source>Baskets for variant {letter}, per cent</source>
        <translation>Baskets for variant {letter}, per cent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>What decides</translation>
    </message>
    <message>
        <source>Smallest difference worth finding, {currency} a basket</source>
        <translation>Smallest difference worth finding, {currency} a basket</translation>
    </message>
    <message>
        <source>Smallest difference worth finding, percentage points</source>
        <translation>Smallest difference worth finding, percentage points</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Baskets or cards to count</source>
        <translation>Baskets or cards to count</translation>
    </message>
    <message>
        <source>So many are needed to find that difference in 8 of 10 tests if it is there (80% power).</source>
        <translation>So many are needed to find that difference in 8 of 10 tests if it is there (80% power).</translation>
    </message>
    <message>
        <source>Reckon from the shop&apos;s figures</source>
        <translation>Reckon from the shop&apos;s figures</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Reckoning…</translation>
    </message>
    <message>
        <source>Shares follow the figures</source>
        <translation>Shares follow the figures</translation>
    </message>
    <message>
        <source>The better one gets more baskets as figures come in; each keeps at least {floor}.</source>
        <translation>The better one gets more baskets as figures come in; each keeps at least {floor}.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>The plan is saved; it does nothing before it is started.</source>
        <translation>The plan is saved; it does nothing before it is started.</translation>
    </message>
    <message>
        <source>This plan is not saved: save or discard it first.</source>
        <translation>This plan is not saved: save or discard it first.</translation>
    </message>
    <message>
        <source>when the total is asked for</source>
        <translation>when the total is asked for</translation>
    </message>
    <message>
        <source>after a pause of {seconds} s</source>
        <translation>after a pause of {seconds} s</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Write down what you suppose: it cannot be added later.</source>
        <translation>Write down what you suppose: it cannot be added later.</translation>
    </message>
    <message>
        <source>Choose at least one variant beside what is done today.</source>
        <translation>Choose at least one variant beside what is done today.</translation>
    </message>
    <message>
        <source>Two variants are the same.</source>
        <translation>Two variants are the same.</translation>
    </message>
    <message>
        <source>The variants&apos; shares make {sum}% together; it must be 100.</source>
        <translation>The variants&apos; shares make {sum}% together; it must be 100.</translation>
    </message>
    <message>
        <source>Say how large a difference is worth finding.</source>
        <translation>Say how large a difference is worth finding.</translation>
    </message>
    <message>
        <source>Say how many are to be counted, or have it reckoned.</source>
        <translation>Say how many are to be counted, or have it reckoned.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>One thing is changed for a part of the baskets, drawn by lot, and one figure that was named before decides. What came of it is told once enough baskets were counted: looking earlier finds winners where there are none.</source>
        <translation>One thing is changed for a part of the baskets, drawn by lot, and one figure that was named before decides. What came of it is told once enough baskets were counted: looking earlier finds winners where there are none.</translation>
    </message>
    <message>
        <source>Plan a test</source>
        <translation>Plan a test</translation>
    </message>
    <message>
        <source>No test was planned yet.</source>
        <translation>No test was planned yet.</translation>
    </message>
    <message>
        <source>Most is won by testing which offer is made; sentences seldom make a difference.</source>
        <translation>Most is won by testing which offer is made; sentences seldom make a difference.</translation>
    </message>
    <message>
        <source>Tests, the newest first</source>
        <translation>Tests, the newest first</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>stopped early</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluded</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>What is offered</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>When it is shown</translation>
    </message>
    <message>
        <source>Margin per basket, after returns and discounts</source>
        <translation>Margin per basket, after returns and discounts</translation>
    </message>
    <message>
        <source>Confirmed on the receipt, of cards shown</source>
        <translation>Confirmed on the receipt, of cards shown</translation>
    </message>
    <message>
        <source>Accepted, of offers made</source>
        <translation>Accepted, of offers made</translation>
    </message>
    <message>
        <source>Supposed</source>
        <translation>Supposed</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Smallest difference worth finding</source>
        <translation>Smallest difference worth finding</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>{n} in all, until {day}</source>
        <translation>{n} in all, until {day}</translation>
    </message>
    <message>
        <source>The better one gets more baskets as figures come in; each at least {floor}.</source>
        <translation>The better one gets more baskets as figures come in; each at least {floor}.</translation>
    </message>
    <message>
        <source>Since {day}, by {by}</source>
        <translation>Since {day}, by {by}</translation>
    </message>
    <message>
        <source>Ended {day}. {reason}</source>
        <translation>Ended {day}. {reason}</translation>
    </message>
    <message>
        <source>{n} of {planned}</source>
        <translation>{n} of {planned}</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) to go</source>
        <translation>
            <numerusform>about %n day to go</numerusform>
            <numerusform>about %n days to go</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the plan is counted</source>
        <translation>How much of the plan is counted</translation>
    </message>
    <message>
        <source>Variants and what came of them</source>
        <translation>Variants and what came of them</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>What is watched</translation>
    </message>
    <message>
        <source>gets {share} of the baskets, n = {n}</source>
        <translation>gets {share} of the baskets, n = {n}</translation>
    </message>
    <message>
        <source>compared with: {first}</source>
        <translation>compared with: {first}</translation>
    </message>
    <message>
        <source>told at the end</source>
        <translation>told at the end</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>what the others are compared with</source>
        <translation>what the others are compared with</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>✓ {name}: {value}, at most {bound}</source>
        <translation>✓ {name}: {value}, at most {bound}</translation>
    </message>
    <message>
        <source>▲ {name}: {value}, more than the {bound} it may be</source>
        <translation>▲ {name}: {value}, more than the {bound} it may be</translation>
    </message>
    <message>
        <source>? {name}: cannot be told yet</source>
        <translation>? {name}: cannot be told yet</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>What if every basket had got it?</source>
        <translation>What if every basket had got it?</translation>
    </message>
    <message>
        <source>Reckoned from what was drawn, with the logged probabilities; a wide interval means: not known.</source>
        <translation>Reckoned from what was drawn, with the logged probabilities; a wide interval means: not known.</translation>
    </message>
    <message>
        <source>The result is told when the planned number is counted, not before.</source>
        <translation>The result is told when the planned number is counted, not before.</translation>
    </message>
    <message>
        <source>▲ The variants did not get the shares that were drawn ({p}). Something loses baskets of one of them: no result of this test can be trusted, and none is told. Stop it, find the cause, and plan it anew.</source>
        <translation>▲ The variants did not get the shares that were drawn ({p}). Something loses baskets of one of them: no result of this test can be trusted, and none is told. Stop it, find the cause, and plan it anew.</translation>
    </message>
    <message>
        <source>▲ A watched figure is over its bound: stop the test.</source>
        <translation>▲ A watched figure is over its bound: stop the test.</translation>
    </message>
    <message>
        <source>The variants got the shares that were drawn ({p}).</source>
        <translation>The variants got the shares that were drawn ({p}).</translation>
    </message>
    <message>
        <source>It was stopped early, so no result is told.</source>
        <translation>It was stopped early, so no result is told.</translation>
    </message>
    <message>
        <source>{name} is the better one.</source>
        <translation>{name} is the better one.</translation>
    </message>
    <message>
        <source>No difference was found that is worth finding.</source>
        <translation>No difference was found that is worth finding.</translation>
    </message>
    <message>
        <source>Enough is counted: it may be concluded.</source>
        <translation>Enough is counted: it may be concluded.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Stop early</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>Why it is stopped (for the record)</source>
        <translation>Why it is stopped (for the record)</translation>
    </message>
    <message>
        <source>Say why it is stopped.</source>
        <translation>Say why it is stopped.</translation>
    </message>
    <message>
        <source>The test runs: baskets are drawn from now on.</source>
        <translation>The test runs: baskets are drawn from now on.</translation>
    </message>
    <message>
        <source>The test is stopped; every basket gets what it got before.</source>
        <translation>The test is stopped; every basket gets what it got before.</translation>
    </message>
    <message>
        <source>The test is concluded.</source>
        <translation>The test is concluded.</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>My figures</translation>
    </message>
    <message>
        <source>Your name or number at the till</source>
        <translation>Your name or number at the till</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show my figures</source>
        <translation>Show my figures</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Give your name or number, and your PIN.</source>
        <translation>Give your name or number, and your PIN.</translation>
    </message>
    <message>
        <source>Only you see this, with your PIN: your own figures and the middle of the team, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</source>
        <translation>Only you see this, with your PIN: your own figures and the middle of the team, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</translation>
    </message>
    <message>
        <source>Only you see this, with your PIN: your own figures, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</source>
        <translation>Only you see this, with your PIN: your own figures, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed, like for like</source>
        <translation>Confirmed, like for like</translation>
    </message>
    <message>
        <source>Of 100 cards you were shown, how many ended on the paid receipt, reckoned for the mix that everybody has. In brackets: where it lies with 95% certainty.</source>
        <translation>Of 100 cards you were shown, how many ended on the paid receipt, reckoned for the mix that everybody has. In brackets: where it lies with 95% certainty.</translation>
    </message>
    <message>
        <source>Usual for your mix of hours and offers</source>
        <translation>Usual for your mix of hours and offers</translation>
    </message>
    <message>
        <source>Middle of the team</source>
        <translation>Middle of the team</translation>
    </message>
    <message>
        <source>told where five people or more can be compared</source>
        <translation>told where five people or more can be compared</translation>
    </message>
    <message>
        <source>Not enough cards yet: from {enough} on there is a figure; you had {n}.</source>
        <translation>Not enough cards yet: from {enough} on there is a figure; you had {n}.</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Cards shown</translation>
    </message>
    <message>
        <source>Offered, as you said</source>
        <translation>Offered, as you said</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Confirmed on the receipt</source>
        <translation>Confirmed on the receipt</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Not offered</translation>
    </message>
    <message>
        <source>Ran out unanswered</source>
        <translation>Ran out unanswered</translation>
    </message>
    <message>
        <source>{n} ({share})</source>
        <translation>{n} ({share})</translation>
    </message>
    <message>
        <source>Figures until {time}</source>
        <translation>Figures until {time}</translation>
    </message>
    <message>
        <source>No figures were counted yet.</source>
        <translation>No figures were counted yet.</translation>
    </message>
    <message>
        <source>That is within the usual range: chance alone makes such differences.</source>
        <translation>That is within the usual range: chance alone makes such differences.</translation>
    </message>
    <message>
        <source>That is above what chance alone makes of the usual figure.</source>
        <translation>That is above what chance alone makes of the usual figure.</translation>
    </message>
    <message>
        <source>That is below what chance alone makes of the usual figure. There may be reasons that no figure knows.</source>
        <translation>That is below what chance alone makes of the usual figure. There may be reasons that no figure knows.</translation>
    </message>
    <message>
        <source>For a comparison it takes {comparable} cards; you had {n}.</source>
        <translation>For a comparison it takes {comparable} cards; you had {n}.</translation>
    </message>
    <message>
        <source>Yours {own}, middle of the team {middle}</source>
        <translation>Yours {own}, middle of the team {middle}</translation>
    </message>
    <message>
        <source>This name and this PIN do not go together.</source>
        <translation>This name and this PIN do not go together.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be checked now.</source>
        <translation>This could not be checked now.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>How often what a card offered stood on the paid receipt, each person beside what the same mix of hours, baskets and offers yields on average here. Sorted by name; nobody is ranked. The interval says how sure a figure is: where it holds the usual figure, nothing more can be said.</source>
        <translation>How often what a card offered stood on the paid receipt, each person beside what the same mix of hours, baskets and offers yields on average here. Sorted by name; nobody is ranked. The interval says how sure a figure is: where it holds the usual figure, nothing more can be said.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Like for like</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Usual here</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>As recorded</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Offered (reported)</source>
        <translation>Offered (reported)</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Ran out</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>On the receipt</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>within the usual range</source>
        <translation>within the usual range</translation>
    </message>
    <message>
        <source>above the usual range</source>
        <translation>above the usual range</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>below the usual range</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>too early to compare</translation>
    </message>
    <message>
        <source>Counted is what stood on the paid receipt, of all cards shown: asking only promising customers makes nobody look better. Below {enough} cards no figure is told, below {comparable} no comparison.</source>
        <translation>Counted is what stood on the paid receipt, of all cards shown: asking only promising customers makes nobody look better. Below {enough} cards no figure is told, below {comparable} no comparison.</translation>
    </message>
    <message>
        <source>Like for like is at the same hour, number of lines in the basket (1, 2–4, 5 or more), kind of offer, category and kind of customer; what is rare is taken together.</source>
        <translation>Like for like is at the same hour, number of lines in the basket (1, 2–4, 5 or more), kind of offer, category and kind of customer; what is rare is taken together.</translation>
    </message>
    <message>
        <source>Whole team: {rate}, n = {n}</source>
        <translation>Whole team: {rate}, n = {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with too few cards for a figure.</source>
        <translation>
            <numerusform>%n person with too few cards for a figure.</numerusform>
            <numerusform>%n persons with too few cards for a figure.</numerusform>
        </translation>
    </message>
    <message>
        <source>More people than chance explains lie outside the limits, so something else than people is at work; the limits are widened {times} times.</source>
        <translation>More people than chance explains lie outside the limits, so something else than people is at work; the limits are widened {times} times.</translation>
    </message>
    <message>
        <source>Highest like for like, with more than 80% certainty: {name}.</source>
        <translation>Highest like for like, with more than 80% certainty: {name}.</translation>
    </message>
    <message>
        <source>Offered, not offered and ran out are context: queues and hours decide them as much as people do.</source>
        <translation>Offered, not offered and ran out are context: queues and hours decide them as much as people do.</translation>
    </message>
    <message>
        <source>No card was shown in this period.</source>
        <translation>No card was shown in this period.</translation>
    </message>
    <message>
        <source>Choose a longer period, or take a filter away.</source>
        <translation>Choose a longer period, or take a filter away.</translation>
    </message>
    <message>
        <source>Figures are not available in this window.</source>
        <translation>Figures are not available in this window.</translation>
    </message>
    <message>
        <source>Confirmed, by cards shown</source>
        <translation>Confirmed, by cards shown</translation>
    </message>
    <message>
        <source>cards shown</source>
        <translation>cards shown</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>whole team</source>
        <translation>whole team</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>{n} people; the whole team {rate}. The table beneath has them by name.</source>
        <translation>{n} people; the whole team {rate}. The table beneath has them by name.</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>95% limits</translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation>99.8% limits</translation>
    </message>
    <message>
        <source>Between the limits lies what chance alone makes of the team&apos;s figure: of 1000 equal people 998 within the dotted ones. The fewer cards, the wider.</source>
        <translation>Between the limits lies what chance alone makes of the team&apos;s figure: of 1000 equal people 998 within the dotted ones. The fewer cards, the wider.</translation>
    </message>
    <message>
        <source>What the dots show</source>
        <translation>What the dots show</translation>
    </message>
    <message>
        <source>Receipts behind it</source>
        <translation>Receipts behind it</translation>
    </message>
    <message>
        <source>Choose somebody to see what was offered and what was not.</source>
        <translation>Choose somebody to see what was offered and what was not.</translation>
    </message>
</context>
</TS>
