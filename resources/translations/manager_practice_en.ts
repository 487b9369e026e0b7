<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>manager_practice</name>
    <message>
        <source>How often each check of the role-play was met, by person, with how sure that is. Sorted by name; nobody is ranked. What somebody said stays with them, unless they share it. Practice is never a figure of selling.</source>
        <translation>How often each check of the role-play was met, by person, with how sure that is. Sorted by name; nobody is ranked. What somebody said stays with them, unless they share it. Practice is never a figure of selling.</translation>
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
        <source>Price and total</source>
        <translation>Price and total</translation>
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
        <source>Nobody is known who could practise.</source>
        <translation>Nobody is known who could practise.</translation>
    </message>
    <message>
        <source>Connect a till: it tells who sells here.</source>
        <translation>Connect a till: it tells who sells here.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>{encounters} by {people} in this period.</source>
        <translation>{encounters} by {people} in this period.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%n encounter</numerusform>
            <numerusform>%n encounters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody practised in this period.</source>
        <translation>Nobody practised in this period.</translation>
    </message>
    <message>
        <source>How often each check was met</source>
        <translation>How often each check was met</translation>
    </message>
    <message>
        <source>Share of first tries in which the check was met, its 95% interval, and n, the tries. The fuller the colour, the more often. Below {least} tries only n is told.</source>
        <translation>Share of first tries in which the check was met, its 95% interval, and n, the tries. The fuller the colour, the more often. Below {least} tries only n is told.</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>Team practice</source>
        <translation>Team practice</translation>
    </message>
    <message>
        <source>This shop&apos;s own customers and sentences are not played; those that come with the program are. {why} &apos;pos-assist practice lint&apos; tells every mistake.</source>
        <translation>This shop&apos;s own customers and sentences are not played; those that come with the program are. {why} &apos;pos-assist practice lint&apos; tells every mistake.</translation>
    </message>
    <message>
        <source>{check}: {told}</source>
        <translation>{check}: {told}</translation>
    </message>
    <message>
        <source>Done, and how sure</source>
        <translation>Done, and how sure</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Sessions finished</source>
        <translation>Sessions finished</translation>
    </message>
    <message>
        <source>Sessions due</source>
        <translation>Sessions due</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Encounters</translation>
    </message>
    <message>
        <source>Last practised</source>
        <translation>Last practised</translation>
    </message>
    <message>
        <source>Sessions finished: {finished} of {due} due</source>
        <translation>Sessions finished: {finished} of {due} due</translation>
    </message>
    <message>
        <source>No session was due</source>
        <translation>No session was due</translation>
    </message>
    <message>
        <source>{encounters} on {days}</source>
        <translation>{encounters} on {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Last practised: {day}</source>
        <translation>Last practised: {day}</translation>
    </message>
    <message>
        <source>Has not practised yet</source>
        <translation>Has not practised yet</translation>
    </message>
    <message>
        <source>A tier needs three sessions on two days; what is two weeks older weighs half. It is no condition for working at a till.</source>
        <translation>A tier needs three sessions on two days; what is two weeks older weighs half. It is no condition for working at a till.</translation>
    </message>
    <message>
        <source>Certificate until {day}</source>
        <translation>Certificate until {day}</translation>
    </message>
    <message>
        <source>Certificate “{group}” until {day}</source>
        <translation>Certificate “{group}” until {day}</translation>
    </message>
    <message>
        <source>Certificate ran out: {day}</source>
        <translation>Certificate ran out: {day}</translation>
    </message>
    <message>
        <source>Certificate “{group}” ran out: {day}</source>
        <translation>Certificate “{group}” ran out: {day}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Product group</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Assign a scenario</source>
        <translation>Assign a scenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why this one? It is read before playing.</source>
        <translation>Why this one? It is read before playing.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Choose a person and a scenario.</source>
        <translation>Choose a person and a scenario.</translation>
    </message>
    <message>
        <source>Assigned to {name}: {scenario}.</source>
        <translation>Assigned to {name}: {scenario}.</translation>
    </message>
    <message>
        <source>Assigned scenarios</source>
        <translation>Assigned scenarios</translation>
    </message>
    <message>
        <source>Nothing is assigned.</source>
        <translation>Nothing is assigned.</translation>
    </message>
    <message>
        <source>{day}, {name}: {scenario} (from {by})</source>
        <translation>{day}, {name}: {scenario} (from {by})</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Played</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>seen {day}</translation>
    </message>
    <message>
        <source>played {day}</source>
        <translation>played {day}</translation>
    </message>
    <message>
        <source>answer: “{text}”</source>
        <translation>answer: “{text}”</translation>
    </message>
    <message>
        <source>note: “{text}”</source>
        <translation>note: “{text}”</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older one(s): they are in the export.</source>
        <translation>
            <numerusform>… and %n older one: they are in the export.</numerusform>
            <numerusform>… and %n older ones: they are in the export.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the till, before and after the first practice</source>
        <translation>At the till, before and after the first practice</translation>
    </message>
    <message>
        <source>This is no proof that practice did it: who practises, when, and which customers came then, nobody drew by lot. Offers on the paid receipt, of all cards shown, four weeks before and after; below {enough} cards on a side nothing is told.</source>
        <translation>This is no proof that practice did it: who practises, when, and which customers came then, nobody drew by lot. Offers on the paid receipt, of all cards shown, four weeks before and after; below {enough} cards on a side nothing is told.</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>First practice</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>95%: {interval}</source>
        <translation>95%: {interval}</translation>
    </message>
    <message>
        <source>before: {share} of {n} cards</source>
        <translation>before: {share} of {n} cards</translation>
    </message>
    <message>
        <source>after: {share} of {n} cards</source>
        <translation>after: {share} of {n} cards</translation>
    </message>
    <message>
        <source>first practice: {day}</source>
        <translation>first practice: {day}</translation>
    </message>
    <message>
        <source>before and after {day}</source>
        <translation>before and after {day}</translation>
    </message>
    <message>
        <source>All who practised</source>
        <translation>All who practised</translation>
    </message>
    <message>
        <source>Who has not practised</source>
        <translation>Who has not practised</translation>
    </message>
    <message>
        <source>Reading the figures of the till…</source>
        <translation>Reading the figures of the till…</translation>
    </message>
    <message>
        <source>Nothing of the till can be laid beside practice yet.</source>
        <translation>Nothing of the till can be laid beside practice yet.</translation>
    </message>
    <message>
        <source>Shared encounters</source>
        <translation>Shared encounters</translation>
    </message>
    <message>
        <source>Nobody shares an encounter. What somebody said stays with them.</source>
        <translation>Nobody shares an encounter. What somebody said stays with them.</translation>
    </message>
    <message>
        <source>Encounter to read</source>
        <translation>Encounter to read</translation>
    </message>
    <message>
        <source>{day}, {name}: {scenario}, {percent}</source>
        <translation>{day}, {name}: {scenario}, {percent}</translation>
    </message>
    <message>
        <source>This encounter is not shared any more.</source>
        <translation>This encounter is not shared any more.</translation>
    </message>
    <message>
        <source>Basket: {lines}; total {total}</source>
        <translation>Basket: {lines}; total {total}</translation>
    </message>
    <message>
        <source>Idea: {item}, {price}</source>
        <translation>Idea: {item}, {price}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Statements (xAPI, JSON)</source>
        <translation>Statements (xAPI, JSON)</translation>
    </message>
</context>
</TS>
