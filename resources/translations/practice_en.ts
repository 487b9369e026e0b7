<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>practice</name>
    <message>
        <source>calm</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>cheerful</translation>
    </message>
    <message>
        <source>in a hurry</source>
        <translation>in a hurry</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>annoyed</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Better version</source>
        <translation>Better version</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cheaper option</source>
        <translation>Cheaper option</translation>
    </message>
    <message>
        <source>Extra cover</source>
        <translation>Extra cover</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>In its place</translation>
    </message>
    <message>
        <source>A question about the need</source>
        <translation>A question about the need</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>An offer</translation>
    </message>
    <message>
        <source>The better version</source>
        <translation>The better version</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>The set</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Why that is true</source>
        <translation>Why that is true</translation>
    </message>
    <message>
        <source>Price and total</source>
        <translation>Price and total</translation>
    </message>
    <message>
        <source>An answer to the doubt</source>
        <translation>An answer to the doubt</translation>
    </message>
    <message>
        <source>The cheaper option</source>
        <translation>The cheaper option</translation>
    </message>
    <message>
        <source>Taking the no</source>
        <translation>Taking the no</translation>
    </message>
    <message>
        <source>No offer: total and goodbye</source>
        <translation>No offer: total and goodbye</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Asking again</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Pressing</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>what it does</translation>
    </message>
    <message>
        <source>why that is true</source>
        <translation>why that is true</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>the price</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>the total</translation>
    </message>
    <message>
        <source>a question with two ways out</source>
        <translation>a question with two ways out</translation>
    </message>
    <message>
        <source>no item by name</source>
        <translation>no item by name</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>thanks</translation>
    </message>
    <message>
        <source>Need and fit</source>
        <translation>Need and fit</translation>
    </message>
    <message>
        <source>Moment and queue</source>
        <translation>Moment and queue</translation>
    </message>
    <message>
        <source>One clear offer</source>
        <translation>One clear offer</translation>
    </message>
    <message>
        <source>Benefit, then proof</source>
        <translation>Benefit, then proof</translation>
    </message>
    <message>
        <source>Takes a no</source>
        <translation>Takes a no</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>too early to tell</translation>
    </message>
    <message>
        <source>building up</source>
        <translation>building up</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>steady</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Has one already</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>The price</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>No need</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>No time</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Does it fit?</translation>
    </message>
    <message>
        <source>Just this</source>
        <translation>Just this</translation>
    </message>
    <message>
        <source>Costs less elsewhere</source>
        <translation>Costs less elsewhere</translation>
    </message>
    <message>
        <source>The customer took it.</source>
        <translation>The customer took it.</translation>
    </message>
    <message>
        <source>The customer took the cheaper option.</source>
        <translation>The customer took the cheaper option.</translation>
    </message>
    <message>
        <source>The customer went without it, content.</source>
        <translation>The customer went without it, content.</translation>
    </message>
    <message>
        <source>The customer was served; nothing was offered.</source>
        <translation>The customer was served; nothing was offered.</translation>
    </message>
    <message>
        <source>The customer had enough and left.</source>
        <translation>The customer had enough and left.</translation>
    </message>
    <message>
        <source>Ask what it is for before I offer.</source>
        <translation>Ask what it is for before I offer.</translation>
    </message>
    <message>
        <source>Offer nothing while three or more wait.</source>
        <translation>Offer nothing while three or more wait.</translation>
    </message>
    <message>
        <source>One clear offer, then wait.</source>
        <translation>One clear offer, then wait.</translation>
    </message>
    <message>
        <source>Say one benefit, then why it is true.</source>
        <translation>Say one benefit, then why it is true.</translation>
    </message>
    <message>
        <source>Name the price and the total.</source>
        <translation>Name the price and the total.</translation>
    </message>
    <message>
        <source>Take the first no with a friendly word.</source>
        <translation>Take the first no with a friendly word.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Encounter {place} of {of}</source>
        <translation>Encounter {place} of {of}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Time left: {time}</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Time: {time}</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>Who is practising?</translation>
    </message>
    <message>
        <source>What you practise is yours: the manager sees how far you are, never what you said, unless you share it.</source>
        <translation>What you practise is yours: the manager sees how far you are, never what you said, unless you share it.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet.</source>
        <translation>Nobody has a PIN yet.</translation>
    </message>
    <message>
        <source>The manager gives one: pos-assist staff pin set NUMBER.</source>
        <translation>The manager gives one: pos-assist staff pin set NUMBER.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN of {name}</translation>
    </message>
    <message>
        <source>In the demo shop everybody&apos;s PIN is {pin}.</source>
        <translation>In the demo shop everybody&apos;s PIN is {pin}.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>The PIN is being checked…</source>
        <translation>The PIN is being checked…</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again.</source>
        <translation>Wrong PIN. Please try again.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Wrong PIN. Try again in %n second.</numerusform>
            <numerusform>Wrong PIN. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Begin practice</translation>
    </message>
    <message>
        <source>{encounters} short encounters with baskets of this shop, about {minutes} minutes.</source>
        <translation>{encounters} short encounters with baskets of this shop, about {minutes} minutes.</translation>
    </message>
    <message>
        <source>Due again today</source>
        <translation>Due again today</translation>
    </message>
    <message>
        <source>Nothing is due. A round of everything keeps it fresh.</source>
        <translation>Nothing is due. A round of everything keeps it fresh.</translation>
    </message>
    <message>
        <source>Your first round: a little of everything.</source>
        <translation>Your first round: a little of everything.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>All done for today</translation>
    </message>
    <message>
        <source>What you practised rests now; that is how it stays. Next on {day}.</source>
        <translation>What you practised rests now; that is how it stays. Next on {day}.</translation>
    </message>
    <message>
        <source>What you practised rests now; that is how it stays.</source>
        <translation>What you practised rests now; that is how it stays.</translation>
    </message>
    <message>
        <source>Practise anyway</source>
        <translation>Practise anyway</translation>
    </message>
    <message>
        <source>From your trainer</source>
        <translation>From your trainer</translation>
    </message>
    <message>
        <source>{by}, {day}</source>
        <translation>{by}, {day}</translation>
    </message>
    <message>
        <source>An answer, if you like</source>
        <translation>An answer, if you like</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Play it</translation>
    </message>
    <message>
        <source>I will do it</source>
        <translation>I will do it</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>I have a question</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Not this week</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Your answer: {answer}</translation>
    </message>
    <message>
        <source>From your own baskets</source>
        <translation>From your own baskets</translation>
    </message>
    <message>
        <source>“{objection}” was the reason of {declines} of your last {of} declines.</source>
        <translation>“{objection}” was the reason of {declines} of your last {of} declines.</translation>
    </message>
    <message>
        <source>The next round has it.</source>
        <translation>The next round has it.</translation>
    </message>
    <message>
        <source>Goal for the next shift</source>
        <translation>Goal for the next shift</translation>
    </message>
    <message>
        <source>None yet; choose one after a round.</source>
        <translation>None yet; choose one after a round.</translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n shift(s) this week</source>
        <translation>
            <numerusform>Practised on %n shift this week</numerusform>
            <numerusform>Practised on %n shifts this week</numerusform>
        </translation>
    </message>
    <message>
        <source>Your practice so far: {tier}</source>
        <translation>Your practice so far: {tier}</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) in a row; two days of rest in between are free</source>
        <translation>
            <numerusform>%n shift in a row; two days of rest in between are free</numerusform>
            <numerusform>%n shifts in a row; two days of rest in between are free</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an assessment</source>
        <translation>Take an assessment</translation>
    </message>
    <message>
        <source>{group}: until {day}</source>
        <translation>{group}: until {day}</translation>
    </message>
    <message>
        <source>all goods</source>
        <translation>all goods</translation>
    </message>
    <message>
        <source>Due today: {due}</source>
        <translation>Due today: {due}</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message>
        <source>No hints, no second try; what it came to is told at the end.</source>
        <translation>No hints, no second try; what it came to is told at the end.</translation>
    </message>
    <message>
        <source>{minutes} minutes for {encounters} encounters; a real sale stops the clock.</source>
        <translation>{minutes} minutes for {encounters} encounters; a real sale stops the clock.</translation>
    </message>
    <message>
        <source>End the assessment?</source>
        <translation>End the assessment?</translation>
    </message>
    <message>
        <source>What was not played counts as nought, and the try is used.</source>
        <translation>What was not played counts as nought, and the try is used.</translation>
    </message>
    <message>
        <source>It may be about one group of goods, or about all:</source>
        <translation>It may be about one group of goods, or about all:</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>All goods</translation>
    </message>
    <message>
        <source>Passed from {mark} on. It is never a condition for working at the till.</source>
        <translation>Passed from {mark} on. It is never a condition for working at the till.</translation>
    </message>
    <message>
        <source>It is open after a first round of practice.</source>
        <translation>It is open after a first round of practice.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left in these thirty days</source>
        <translation>
            <numerusform>%n attempt left in these thirty days</numerusform>
            <numerusform>%n attempts left in these thirty days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting</source>
        <translation>
            <numerusform>%n customer waiting</numerusform>
            <numerusform>%n customers waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>A customer with a real basket of this shop stands before you; nobody can be recognised by it.</source>
        <translation>A customer with a real basket of this shop stands before you; nobody can be recognised by it.</translation>
    </message>
    <message>
        <source>No try is left in these thirty days. Practice is always open.</source>
        <translation>No try is left in these thirty days. Practice is always open.</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>Write a scenario</translation>
    </message>
    <message>
        <source>Nobody waits behind</source>
        <translation>Nobody waits behind</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Basket</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The panel&apos;s idea</source>
        <translation>The panel&apos;s idea</translation>
    </message>
    <message>
        <source>No idea for this basket</source>
        <translation>No idea for this basket</translation>
    </message>
    <message>
        <source>instead of: {item}</source>
        <translation>instead of: {item}</translation>
    </message>
    <message>
        <source>saves {saving}</source>
        <translation>saves {saving}</translation>
    </message>
    <message>
        <source>The panel says: {script}</source>
        <translation>The panel says: {script}</translation>
    </message>
    <message>
        <source>in stock: {stock}</source>
        <translation>in stock: {stock}</translation>
    </message>
    <message>
        <source>Total after: {total}</source>
        <translation>Total after: {total}</translation>
    </message>
    <message>
        <source>This is practice: nothing is rung up.</source>
        <translation>This is practice: nothing is rung up.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>What do you do?</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>I said it aloud</source>
        <translation>I said it aloud</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>A hint</translation>
    </message>
    <message>
        <source>Fits now: {move}</source>
        <translation>Fits now: {move}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Say it</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>What would you say?</translation>
    </message>
    <message>
        <source>While you type here, the keyboard is not the till&apos;s.</source>
        <translation>While you type here, the keyboard is not the till&apos;s.</translation>
    </message>
    <message>
        <source>Keyboard back to the till</source>
        <translation>Keyboard back to the till</translation>
    </message>
    <message>
        <source>That was a scan. It was not taken; the keyboard is the till&apos;s again. Please scan once more.</source>
        <translation>That was a scan. It was not taken; the keyboard is the till&apos;s again. Please scan once more.</translation>
    </message>
    <message>
        <source>The keyboard is the till&apos;s again; your words are kept.</source>
        <translation>The keyboard is the till&apos;s again; your words are kept.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>(said aloud)</source>
        <translation>(said aloud)</translation>
    </message>
    <message>
        <source>Taken for this. Is that right?</source>
        <translation>Taken for this. Is that right?</translation>
    </message>
    <message>
        <source>Not understood. What was it?</source>
        <translation>Not understood. What was it?</translation>
    </message>
    <message>
        <source>What was it? Only you heard it.</source>
        <translation>What was it? Only you heard it.</translation>
    </message>
    <message>
        <source>And it said</source>
        <translation>And it said</translation>
    </message>
    <message>
        <source>an answer to what the customer said</source>
        <translation>an answer to what the customer said</translation>
    </message>
    <message>
        <source>That is right, go on</source>
        <translation>That is right, go on</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Other words</translation>
    </message>
    <message>
        <source>Better not to offer</source>
        <translation>Better not to offer</translation>
    </message>
    <message>
        <source>“{objection}”: {check}</source>
        <translation>“{objection}”: {check}</translation>
    </message>
    <message>
        <source>{right} of {of} checks</source>
        <translation>{right} of {of} checks</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>does not apply here</translation>
    </message>
    <message>
        <source>Asked again after a no: at most {most} whatever else was right.</source>
        <translation>Asked again after a no: at most {most} whatever else was right.</translation>
    </message>
    <message>
        <source>Your line: {line}</source>
        <translation>Your line: {line}</translation>
    </message>
    <message>
        <source>For example: {line}</source>
        <translation>For example: {line}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Next customer</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>To the summary</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>How it can go</source>
        <translation>How it can go</translation>
    </message>
    <message>
        <source>This round was not kept: {why}</source>
        <translation>This round was not kept: {why}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>A good way</source>
        <translation>A good way</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation>Better avoided</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Line by line</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Next line</translation>
    </message>
    <message>
        <source>My trainer may read this</source>
        <translation>My trainer may read this</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>My practice</translation>
    </message>
    <message>
        <source>All checks together</source>
        <translation>All checks together</translation>
    </message>
    <message numerus="yes">
        <source>counted %n time(s)</source>
        <translation>
            <numerusform>counted %n time</numerusform>
            <numerusform>counted %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>rounds {rounds} of {least}, days {days} of {least_days}</source>
        <translation>rounds {rounds} of {least}, days {days} of {least_days}</translation>
    </message>
    <message>
        <source>{tier} from {percent} on</source>
        <translation>{tier} from {percent} on</translation>
    </message>
    <message>
        <source>First tries that were played to their end count; newer ones weigh more.</source>
        <translation>First tries that were played to their end count; newer ones weigh more.</translation>
    </message>
    <message>
        <source>Earlier encounters</source>
        <translation>Earlier encounters</translation>
    </message>
    <message>
        <source>What you said is read by nobody but you, unless you share it.</source>
        <translation>What you said is read by nobody but you, unless you share it.</translation>
    </message>
    <message>
        <source>Nothing yet: each encounter that you play stands here.</source>
        <translation>Nothing yet: each encounter that you play stands here.</translation>
    </message>
    <message>
        <source>The newest {most} of {all} are listed.</source>
        <translation>The newest {most} of {all} are listed.</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>another try</translation>
    </message>
    <message>
        <source>left before its end; nothing counts</source>
        <translation>left before its end; nothing counts</translation>
    </message>
    <message>
        <source>shared with your trainer</source>
        <translation>shared with your trainer</translation>
    </message>
    <message>
        <source>That was the round</source>
        <translation>That was the round</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Went well</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>For next time</translation>
    </message>
    <message>
        <source>Nothing was played to its end, so nothing counts.</source>
        <translation>Nothing was played to its end, so nothing counts.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s), {percent} of the checks on average</source>
        <translation>
            <numerusform>%n encounter, {percent} of the checks on average</numerusform>
            <numerusform>%n encounters, {percent} of the checks on average</numerusform>
        </translation>
    </message>
    <message>
        <source>Due again on {day}</source>
        <translation>Due again on {day}</translation>
    </message>
    <message>
        <source>One thing for the next shift?</source>
        <translation>One thing for the next shift?</translation>
    </message>
    <message>
        <source>Kept for the next shift: {goal}</source>
        <translation>Kept for the next shift: {goal}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Not passed this time</source>
        <translation>Not passed this time</translation>
    </message>
    <message>
        <source>{percent} of the checks; {mark} was needed. The certificate is good until {day}.</source>
        <translation>{percent} of the checks; {mark} was needed. The certificate is good until {day}.</translation>
    </message>
    <message>
        <source>{percent} of the checks; {mark} is needed. Practice shows each line again.</source>
        <translation>{percent} of the checks; {mark} is needed. Practice shows each line again.</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Save the certificate (PDF)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>The clock stands still. Everything is where you left it.</source>
        <translation>The clock stands still. Everything is where you left it.</translation>
    </message>
    <message>
        <source>A sale is going on: practice waits</source>
        <translation>A sale is going on: practice waits</translation>
    </message>
    <message>
        <source>A sale came in between. Nothing was lost, and the clock stood still.</source>
        <translation>A sale came in between. Nothing was lost, and the clock stood still.</translation>
    </message>
    <message>
        <source>There is nothing to practise with</source>
        <translation>There is nothing to practise with</translation>
    </message>
    <message>
        <source>This shop&apos;s own customers and sentences have a mistake; those that come with the program are met.</source>
        <translation>This shop&apos;s own customers and sentences have a mistake; those that come with the program are met.</translation>
    </message>
    <message>
        <source>Something did not work. The details are in the log.</source>
        <translation>Something did not work. The details are in the log.</translation>
    </message>
    <message>
        <source>How practice works</source>
        <translation>How practice works</translation>
    </message>
    <message>
        <source>Choose a line, write your own words, or say it aloud and tell what you said.</source>
        <translation>Choose a line, write your own words, or say it aloud and tell what you said.</translation>
    </message>
    <message>
        <source>At times the best line is to offer nothing. A no is taken at once.</source>
        <translation>At times the best line is to offer nothing. A no is taken at once.</translation>
    </message>
    <message>
        <source>Six checks look at the line, never at the person.</source>
        <translation>Six checks look at the line, never at the person.</translation>
    </message>
    <message>
        <source>A real sale always comes first: the window goes away by itself and waits.</source>
        <translation>A real sale always comes first: the window goes away by itself and waits.</translation>
    </message>
    <message>
        <source>Nothing is recorded by microphone. Nothing of this counts at the till.</source>
        <translation>Nothing is recorded by microphone. Nothing of this counts at the till.</translation>
    </message>
</context>
</TS>
