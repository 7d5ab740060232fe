The lines as double entry, for the tools that read it, and as cells that can be imported again.

  $ osm init --zone Africa/Casablanca --quiet
  $ sed -i 's/.*home = .*/home = "USD"/' osm/osm.toml
  $ cat > osm/facts/money.tsv <<'END'
  > #osm money 1
  > 2016-09-01	1000.00	USD	balance	pot=bank	-
  > 2016-09-02	100.01	USD	food:eating-out	mine=1/3,with=ana,with=ben	dinner; "the port" \ quay
  > 2016-09-03	60.00	MAD	food:eating-out	paid=ana,mine=1/2,fx=0.1050	* tagine
  > 2016-09-04	-12.50	USD	learning:books	-	Café Ñandú
  > 2016-09-05	-300.00	USD	income:grant	pot=bank	-
  > 2016-09-06	300.00	USD	deposit:flat	pot=bank	bond
  > 2016-09-07	20.00	USD	settle	with=ana	-
  > 2016-09-08	100.00	USD	move	pot=bank,to=wallet,got=980.00MAD	atm
  > 2016-09-09	950.00	MAD	balance	pot=wallet	-
  > 2016-09-10	50.00	MAD	food:groceries	weekly	souk
  > 2016-09-11	690.00	USD	balance	pot=bank	-
  > 2017-09-11	1.00	USD	food	-	to come
  > END
  $ osm-budget rate MAD USD 0.1024 --on 2016-09-09 --quiet
  $ osm-budget export hledger
  decimal-mark .
  
  P 2016-09-09 MAD 0.1024 USD
  
  2016-09-01 balance
      ; pot: bank
      assets:bank  1000.00 USD = 1000.00 USD
      equity:opening  -1000.00 USD
  
  2016-09-02 dinner, "the port" \ quay
      ; mine: 1/3
      ; with: ana
      ; with: ben
      expenses:food:eating-out  33.34 USD
      assets:owed:ana  33.34 USD
      assets:owed:ben  33.33 USD
      assets:bank  -100.01 USD
  
  2016-09-03 () * tagine
      ; paid: ana
      ; mine: 1/2
      ; fx: 0.1050
      expenses:food:eating-out  30.00 MAD @ 0.1050 USD
      assets:owed:ana  -30.00 MAD @ 0.1050 USD
  
  2016-09-04 Café Ñandú
      expenses:learning:books  -12.50 USD
      assets:bank  12.50 USD
  
  2016-09-05 income:grant
      ; pot: bank
      income:grant  -300.00 USD
      assets:bank  300.00 USD
  
  2016-09-06 bond
      ; pot: bank
      assets:deposit:flat  300.00 USD
      assets:bank  -300.00 USD
  
  2016-09-07 settle
      ; with: ana
      assets:owed:ana  20.00 USD
      assets:bank  -20.00 USD
  
  2016-09-08 atm
      ; pot: bank
      ; to: wallet
      ; got: 980.00MAD
      assets:wallet  980.00 MAD @@ 100.00 USD
      assets:bank  -100.00 USD
  
  2016-09-09 balance
      ; pot: wallet
      assets:wallet  -30.00 MAD = 950.00 MAD
      equity:opening  30.00 MAD
  
  2016-09-10 souk
      ; weekly: yes
      expenses:food:groceries  50.00 MAD
      assets:wallet  -50.00 MAD
  
  2016-09-11 balance
      ; pot: bank
      assets:bank  -102.49 USD = 690.00 USD
      equity:unlogged  102.49 USD
  $ osm-budget export ledger | head -n 5
  P 2016-09-09 MAD 0.1024 USD
  
  2016-09-01 balance
      ; pot: bank
      assets:bank  1000.00 USD = 1000.00 USD
  $ osm-budget export beancount
  option "inferred_tolerance_default" "*:0.0001"
  option "operating_currency" "USD"
  2016-09-01 open Assets:Bank
    name: "assets:bank"
  2016-09-01 open Assets:Deposit:Flat
    name: "assets:deposit:flat"
  2016-09-01 open Assets:Owed:Ana
    name: "assets:owed:ana"
  2016-09-01 open Assets:Owed:Ben
    name: "assets:owed:ben"
  2016-09-01 open Assets:Wallet
    name: "assets:wallet"
  2016-09-01 open Equity:Opening
    name: "equity:opening"
  2016-09-01 open Equity:Unlogged
    name: "equity:unlogged"
  2016-09-01 open Expenses:Food:Eating-Out
    name: "expenses:food:eating-out"
  2016-09-01 open Expenses:Food:Groceries
    name: "expenses:food:groceries"
  2016-09-01 open Expenses:Learning:Books
    name: "expenses:learning:books"
  2016-09-01 open Income:Grant
    name: "income:grant"
  2016-09-09 price MAD 0.1024 USD
  
  2016-09-01 * "balance"
    tags: "pot=bank"
    Assets:Bank  1000.00 USD
    Equity:Opening  -1000.00 USD
  
  2016-09-02 * "dinner; \"the port\" \\ quay"
    tags: "mine=1/3,with=ana,with=ben"
    Expenses:Food:Eating-Out  33.34 USD
    Assets:Owed:Ana  33.34 USD
    Assets:Owed:Ben  33.33 USD
    Assets:Bank  -100.01 USD
  
  2016-09-03 * "* tagine"
    tags: "paid=ana,mine=1/2,fx=0.1050"
    Expenses:Food:Eating-Out  30.00 MAD @ 0.1050 USD
    Assets:Owed:Ana  -30.00 MAD @ 0.1050 USD
  
  2016-09-04 * "Café Ñandú"
    Expenses:Learning:Books  -12.50 USD
    Assets:Bank  12.50 USD
  
  2016-09-05 * "income:grant"
    tags: "pot=bank"
    Income:Grant  -300.00 USD
    Assets:Bank  300.00 USD
  
  2016-09-06 * "bond"
    tags: "pot=bank"
    Assets:Deposit:Flat  300.00 USD
    Assets:Bank  -300.00 USD
  
  2016-09-07 * "settle"
    tags: "with=ana"
    Assets:Owed:Ana  20.00 USD
    Assets:Bank  -20.00 USD
  
  2016-09-08 * "atm"
    tags: "pot=bank,to=wallet,got=980.00MAD"
    Assets:Wallet  980.00 MAD @@ 100.00 USD
    Assets:Bank  -100.00 USD
  
  2016-09-09 * "balance"
    tags: "pot=wallet"
    Assets:Wallet  -30.00 MAD
    Equity:Opening  30.00 MAD
  
  2016-09-10 * "souk"
    tags: "weekly"
    Expenses:Food:Groceries  50.00 MAD
    Assets:Wallet  -50.00 MAD
  
  2016-09-11 * "balance"
    tags: "pot=bank"
    Assets:Bank  -102.49 USD
    Equity:Unlogged  102.49 USD
  $ osm-budget export csv
  date,amount,currency,category,tags,note
  2016-09-01,1000.00,USD,balance,pot=bank,
  2016-09-02,100.01,USD,food:eating-out,"mine=1/3,with=ana,with=ben","dinner; ""the port"" \ quay"
  2016-09-03,60.00,MAD,food:eating-out,"paid=ana,mine=1/2,fx=0.1050",* tagine
  2016-09-04,-12.50,USD,learning:books,,Café Ñandú
  2016-09-05,-300.00,USD,income:grant,pot=bank,
  2016-09-06,300.00,USD,deposit:flat,pot=bank,bond
  2016-09-07,20.00,USD,settle,with=ana,
  2016-09-08,100.00,USD,move,"pot=bank,to=wallet,got=980.00MAD",atm
  2016-09-09,950.00,MAD,balance,pot=wallet,
  2016-09-10,50.00,MAD,food:groceries,weekly,souk
  2016-09-11,690.00,USD,balance,pot=bank,
  $ osm-budget export jsonl --period 2016-09-02..2016-09-04
  {"date":"2016-09-02","amount":"100.01","currency":"USD","category":"food:eating-out","tags":["mine=1/3","with=ana","with=ben"],"note":"dinner; \"the port\" \\ quay"}
  {"date":"2016-09-03","amount":"60.00","currency":"MAD","category":"food:eating-out","tags":["paid=ana","mine=1/2","fx=0.1050"],"note":"* tagine"}
  {"date":"2016-09-04","amount":"-12.50","currency":"USD","category":"learning:books","tags":[],"note":"Café Ñandú"}
  $ osm-budget export csv --from 2016-09-10 --to 2016-09-10
  date,amount,currency,category,tags,note
  2016-09-10,50.00,MAD,food:groceries,weekly,souk
  $ osm-budget list - < osm/facts/money.tsv | wc -l
  12
  $ osm-budget export hledger - < osm/facts/money.tsv | grep -c '^2016'
  11
  $ osm-budget export gnucash
  osm-budget: error: 'gnucash' is no form to write (one of hledger, ledger, beancount, csv, jsonl)
  [2]
  $ osm-budget export
  osm-budget: error: missing FORM (hledger, ledger, beancount, csv, jsonl; see osm-budget export --help)
  [2]

What csv and jsonl hold is the log again, line by line; imported twice, nothing is added.

  $ osm --data again init --zone UTC --quiet
  $ for form in csv jsonl; do
  >   osm-budget export $form > out.$form
  >   osm-budget --data again import out.$form
  >   osm-budget --data again import facts out.$form --dry-run --quiet --no-header | wc -l
  >   osm-budget --data again export $form | cmp - out.$form && echo same
  >   osm-budget --data again undo --quiet
  > done
  11 lines; 11 recorded, 0 known before
  11
  same
  11 lines; 11 recorded, 0 known before
  11
  same
  $ sed -i '3s/^/x/; 4s/,USD/,usd/' out.csv && osm-budget --data again import out.csv
  out.csv:3: error: date 'x2016-09-02' is not a date (write it as 2016-10-03)
  [2]
  $ ls again/facts
  money.tsv

A title of others is written as it stands, whatever a spreadsheet would make of it, and comes in again unchanged.

  $ osm init sheet --zone UTC --home USD --quiet
  $ osm-budget --data sheet add 12 USD food -m '=HYPERLINK("x")' --quiet
  $ osm-budget --data sheet add 13 USD food -m '@bank, +1' --quiet
  $ osm-budget --data sheet export csv | tee sheet.csv
  date,amount,currency,category,tags,note
  2016-10-03,12.00,USD,food,,"=HYPERLINK(""x"")"
  2016-10-03,13.00,USD,food,,"@bank, +1"
  $ osm init again --zone UTC --home USD --quiet
  $ osm-budget --data again import sheet.csv
  2 lines; 2 recorded, 0 known before
  $ cmp sheet/facts/money.tsv again/facts/money.tsv
