leerwijzer show com.example.training-voucher --plugins target
leerwijzer questions situation.json --plugins target
leerwijzer advise situation.json --plugins target
