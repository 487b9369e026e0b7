<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>practice_certificate</name>
    <message>
        <source>Certificate of practice</source>
        <translation>Certificate of practice</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Product group</translation>
    </message>
    <message>
        <source>all product groups</source>
        <translation>all product groups</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Passed with {percent} of 100 points, without hints.</source>
        <translation>Passed with {percent} of 100 points, without hints.</translation>
    </message>
    <message>
        <source>Practised were conversations at the till: need and fit, the right moment, one clear offer, benefit and proof, price and total, and taking a no.</source>
        <translation>Practised were conversations at the till: need and fit, the right moment, one clear offer, benefit and proof, price and total, and taking a no.</translation>
    </message>
    <message>
        <source>This certificate speaks of practice alone. Nobody needs it to work at a till.</source>
        <translation>This certificate speaks of practice alone. Nobody needs it to work at a till.</translation>
    </message>
</context>
</TS>
