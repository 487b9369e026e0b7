<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>practice_certificate</name>
    <message>
        <source>Certificate of practice</source>
        <translation>Osvedčenie z nácviku</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Skupina tovaru</translation>
    </message>
    <message>
        <source>all product groups</source>
        <translation>všetky skupiny tovaru</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Vystavené</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Passed with {percent} of 100 points, without hints.</source>
        <translation>Splnené: {percent} zo 100 bodov, bez pomoci.</translation>
    </message>
    <message>
        <source>Practised were conversations at the till: need and fit, the right moment, one clear offer, benefit and proof, price and total, and taking a no.</source>
        <translation>Nacvičovali sa rozhovory pri pokladni: potreba a vhodnosť, správna chvíľa, jedna jasná ponuka, úžitok a dôkaz, cena a spolu, aj prijatie odmietnutia.</translation>
    </message>
    <message>
        <source>This certificate speaks of practice alone. Nobody needs it to work at a till.</source>
        <translation>Osvedčenie hovorí iba o nácviku. Na prácu pri pokladni ho nikto nepotrebuje.</translation>
    </message>
</context>
</TS>
