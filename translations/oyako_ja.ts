<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja">
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1ごろ</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>生後%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nか月</source>
            <translation>
                <numerusform>%nか月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n歳</source>
            <translation>
                <numerusform>%n歳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n週</source>
            <translation>
                <numerusform>%n週</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n日</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>カレンダーにない日です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その元号にはない年です</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>入れられない値です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかりませんでした。場所をたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳はとじています。合言葉でひらいてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉がちがうようです。大文字・小文字と全角・半角をたしかめてください。何も変わっていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳のファイルがこわれています。ファイルはそのままにしてあります。バックアップからもどせます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗号になっていないファイルが手帳の場所にあります。安全のためひらきません。別の場所へうつしてから、もういちどためしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この手帳は新しいOyakoで書かれています。Oyakoを新しくしてからひらいてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この手帳は別のウィンドウでひらいています。そちらをとじてから、もういちどためしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この場所には書きこめません。フォルダーの設定をたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ディスクに空きがありません。空きをつくってから、もういちどためしてください。何も失われていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読み書きがうまくいきませんでした。もういちどためしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このPCではつかえない機能です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここは入れてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>知らない項目があります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その記録はもうありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じものがもうあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの画面で先に変わりました。新しい内容を見てから、もういちど直してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまはできません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とちゅうでやめました。何も変わっていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルが大きすぎます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルのつくりが深すぎて読めません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字を読めないファイルです(UTF-8ではありません)。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSONとして読めないファイルです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FHIR R4のファイルではありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読み方を知らないファイルです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この問診票はつかえません。つくった人に知らせてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この問診票の計算式はつかえません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>表のデータにまちがいがあります。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1生</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1で出生</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前はまだ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>家族 追加 名前 住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>設定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>言語 ことば 合言葉 復旧コード ロック 文字の大きさ 色 和暦 西暦 バックアップ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DateField</name>
        <message>
            <source>2024-05-03</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R6.5.3 / 2024-5-3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1より前です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1よりあとです</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyPlace</name>
        <message>
            <source>家族を追加</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子ども</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さん(妊娠している・していた人)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お父さん・パートナー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのほかの家族</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらばない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>男</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>性別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのあとの住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>追加する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1を追加しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族の名前や生まれた日を書くところです。ここに書いたことは、届出や問診票にはじめから入ります。とちゅうでとじても、書きかけはのこります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きかけがのこっていました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRun</name>
        <message>
            <source>もどる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つぎへ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ようこそ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族のこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>赤ちゃん・子どものこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ことば</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1家の手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉をきめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>復旧コードをしまう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oyako(親子手帳)は、妊娠から子育てまでの健診・予防接種・成長の記録と、いますることを1か所にまとめます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書いたことは、このPCの中だけに暗号にしてしまいます。登録もネットもいりません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もう手帳をもっています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をつくっています…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunChild</name>
        <message>
            <source>あとで書く</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n人</source>
            <comment>number of babies</comment>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらばない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女の子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>男の子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子どもの名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>性別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おなかに赤ちゃんがいる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もう生まれた子どもがいる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病院で聞いた出産予定日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日をまだ聞いていなければ、こちらだけでだいじょうぶです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだなければ空のままでだいじょうぶです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょうは%1です(予定日%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どちらか1つの日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFamily</name>
        <message>
            <source>名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さん(妊娠している人)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>パートナー(いれば)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>パートナーの名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すんでいるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここに書いたことは、届出や問診票にはじめから入ります。あとでいつでも直せます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届出の名前や受けられる制度をえらぶためにつかいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>よび名を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日づけをたしかめてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunPassphrase</name>
        <message>
            <source>合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8文字以上</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とてもよい合言葉です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳は暗号にしてしまいます。ひらくときの合言葉をきめてください。みじかいことばを4つならべると、おぼえやすくて安全です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もうすこし長くすると安心です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>よい合言葉です。もうすこし長いともっと安心です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上の合言葉とちがいます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunRecovery</name>
        <message>
            <source>復旧コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉をわすれたときに手帳をひらく、たった1つのコードです。いま1回だけ見えます。印刷するか紙に書いて、通帳と同じようにしまってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きうつせましたか? 左から%1番目の4文字を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コードとちがいます。上のコードの%1番目をもういちど見てください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉をわすれたとき、このコードで手帳をひらけます。だれにも見せないで、大切にしまってください。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HeaderBar</name>
        <message>
            <source>このPCの中だけに保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロック</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかいかた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかいかた (F1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷 (Ctrl+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をとじる (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HelpPanel</name>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どこでも使えるキー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+K  さがす
Ctrl+P  印刷
Ctrl+Z  もとにもどす
Ctrl+L  手帳をとじる
Alt+←  まえの画面へ
F1  このせつめい</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>進みぐあい</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::KeySettings</name>
        <message>
            <source>新しい合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい合言葉(もういちど)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい復旧コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を変えています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を変えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>復旧コードを作りなおす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>古いコードはもうつかえません。いま紙に書くか印刷してください。この画面をはなれるともう見えません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2つの合言葉がちがいます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::LookSettings</name>
        <message>
            <source>ことば</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年の書き方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>西暦(2026年)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>和暦(令和8年)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>両方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>色</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PCに合わせる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>明るい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗い</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はっきり(黒に白)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n分</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>とじない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さわらないときとじるまで</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::MainWindow</name>
        <message>
            <source>新しい手帳をおくフォルダー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳のフォルダーをえらぶ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::MessageBar</name>
        <message>
            <source>もとにもどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::MunicipalityField</name>
        <message>
            <source>例: せたがや、札幌市</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかった市区町村</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::NavigationRail</name>
        <message>
            <source>行き先</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今</source>
            <comment>the one character on Today's dot</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>＋ 家族を追加</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>数字で入れてください(小数は%n桁まで)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PassphraseField</name>
        <message>
            <source>見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1を見えるようにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かくす</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SearchBox</name>
        <message>
            <source>さがす(人・記録・手続き)  Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかったもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SettingsPlace</name>
        <message>
            <source>この手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>設定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳の名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見た目とことば</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロックと鍵</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ことば、文字の大きさ、色、年の書き方をえらべます。えらぶとすぐに変わります。合言葉の変更、復旧コードの作りなおしもここでします。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::Shell</name>
        <message>
            <source>やりなおしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>画面</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとにもどせることはありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとにもどしました。Ctrl+Shift+Zでやりなおせます</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>もとにもどしました。あとで変えた%n件はそのままです</source>
            <translation>
                <numerusform>もとにもどしました。あとで変えた%n件はそのままです</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::UnlockPage</name>
        <message>
            <source>合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>復旧コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの手帳をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい手帳をつくる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉でひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉をわすれた(復旧コードでひらく)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひらいています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>紙に書いた8つの組。ハイフンや大文字・小文字は気にしなくてだいじょうぶです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この手帳の復旧コードではないようです。コードを作りなおしたことがあれば、新しいほうをつかってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コードのどこかがちがいます。1文字ずつたしかめてください。</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
